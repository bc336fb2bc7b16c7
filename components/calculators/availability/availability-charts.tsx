import { BlockChain } from '@/components/charts/block-chain';
import { ChartFrame } from '@/components/charts/chart-frame';
import type { AvailabilityInput, AvailabilityOutput } from '@/lib/estimate/availability-chain';
import type { ChartsProps } from '../calculator-design';
import { availabilityRows, availabilityTable } from './availability-rows';

type Props = Pick<ChartsProps<AvailabilityInput, AvailabilityOutput>, 'inputs' | 'outputs'>;

/** C05's chart: the blocks in series and in parallel, and how long each row is down in a year. */
export function AvailabilityCharts({ inputs, outputs }: Props) {
  const rows = availabilityRows(inputs, outputs);
  const used = rows.filter(({ copies }) => copies > 0);
  return (
    <ChartFrame
      title="위아래로 직렬, 옆으로 병렬"
      note="막대는 한 해에 멈추는 시간, 로그 눈금"
      table={availabilityTable(inputs, outputs)}
    >
      <BlockChain
        label={used.map(({ label, detail, text }) => `${label} ${detail} ${text}`).join(', ')}
        rows={rows}
      />
    </ChartFrame>
  );
}
