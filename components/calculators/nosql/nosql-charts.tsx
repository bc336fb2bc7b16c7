import { ChartFrame } from '@/components/charts/chart-frame';
import { RankingChart } from '@/components/charts/ranking-chart';
import type { NosqlInput, NosqlOutput } from '@/lib/estimate/nosql-fit';
import type { ChartsProps } from '../calculator-design';
import { nosqlRanking } from './nosql-ranking';

/** C16's chart: the stores by their score, with the products that the notes name. */
export function NosqlCharts({ inputs }: Pick<ChartsProps<NosqlInput, NosqlOutput>, 'inputs'>) {
  const items = nosqlRanking(inputs);
  const table = {
    columns: ['갈래', '점수', '제품'],
    rows: items.map(({ label, text, examples }) => [label, text, examples]),
  };
  return (
    <ChartFrame title="어울리는 순서" note="우리가 만든 어림 점수예요. 측정값이 아니에요." table={table}>
      <RankingChart label={items.map(({ label, text }) => `${label} ${text}`).join(', ')} items={items} />
    </ChartFrame>
  );
}
