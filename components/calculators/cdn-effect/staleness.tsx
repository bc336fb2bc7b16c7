import { WedgeLanes } from '@/components/charts/wedge-lanes';
import type { CdnEffectInput } from '@/lib/estimate/cdn-effect';
import { formatQuantity } from '@/lib/format-quantity';
import { stalenessLanes } from './staleness-lanes';

const secondsText = (seconds: number) => formatQuantity(seconds, 'seconds');

interface StalenessProps {
  readonly inputs: CdnEffectInput;
  /** The part of the TTL that has gone by since the deployment. */
  readonly part?: number;
}

/** How the old file leaves the edges after a deployment, by each strategy. */
export function Staleness({ inputs, part = 0 }: StalenessProps) {
  const seconds = part * inputs.ttl;
  const lanes = stalenessLanes(inputs, seconds);
  return (
    <WedgeLanes
      label={`배포 ${secondsText(seconds)} 뒤 옛 파일: ${lanes.map(({ label, text }) => `${label} ${text}`).join(', ')}`}
      lanes={lanes}
      length={inputs.ttl}
      ticks={[0, 0.5, 1].map((tick) => tick * inputs.ttl)}
      tickText={(at) => (at === 0 ? '배포' : secondsText(at))}
      reading={seconds}
    />
  );
}
