import { ChartFrame } from '@/components/charts/chart-frame';
import { LadderChart } from '@/components/charts/ladder-chart';
import type { LatencyInput, LatencyOutput } from '@/lib/estimate/latency';
import { datasetText } from '@/lib/estimate/latency-model';
import { formatQuantity } from '@/lib/format-quantity';
import { withJosa } from '@/lib/korean';
import type { ChartsProps } from '../calculator-design';
import { LADDER_DOMAIN, LADDER_TICKS, latencyRungs, nanosecondsText } from './latency-rungs';

/** C03's chart: all operations on one logarithmic ladder, each with its time and its human time. */
export function LatencyCharts({ inputs }: Pick<ChartsProps<LatencyInput, LatencyOutput>, 'inputs'>) {
  const rungs = latencyRungs(inputs);
  const human = `1 ns를 ${withJosa(formatQuantity(inputs.human, 'seconds'), '으로/로')} 늘린 시간`;
  const table = {
    columns: ['연산', '지연', human],
    rows: rungs.map(({ label, text, aside, mark }) => [
      mark ? `${label} (${mark.name})` : label,
      text,
      aside ?? '',
    ]),
  };
  return (
    <ChartFrame
      title="지연 사다리"
      note={`${datasetText(inputs)}, ${inputs.dataset === 'model' ? '○는 고전 표' : '로그 눈금'}`}
      table={table}
    >
      <LadderChart
        label={rungs
          .map(({ label, text, mark }) => `${mark ? `${mark.name} ` : ''}${label} ${text}`)
          .join(', ')}
        rungs={rungs}
        domain={LADDER_DOMAIN}
        ticks={LADDER_TICKS}
        tickText={nanosecondsText}
      />
    </ChartFrame>
  );
}
