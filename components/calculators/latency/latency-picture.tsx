import { LadderChart } from '@/components/charts/ladder-chart';
import type { LatencyId } from '@/lib/estimate/latency';
import { latencyModel } from '@/lib/estimate/latency-model';
import { atStart } from '../at-start';
import { LADDER_DOMAIN, LADDER_TICKS, latencyRungs, nanosecondsText } from './latency-rungs';

const SHOWN: readonly LatencyId[] = ['l1', 'memory', 'ssdRandom', 'dcRtt', 'seek', 'wan'];

export function LatencyPicture() {
  const { inputs } = atStart(latencyModel);
  return (
    <LadderChart
      label={latencyModel.summarize(inputs)}
      rungs={latencyRungs(inputs).filter(({ id }) => SHOWN.some((shown) => shown === id))}
      domain={LADDER_DOMAIN}
      ticks={LADDER_TICKS}
      tickText={nanosecondsText}
    />
  );
}
