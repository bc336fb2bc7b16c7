import type { LatencyInput, LatencyOutput } from '@/lib/estimate/latency';
import { latencyModel } from '@/lib/estimate/latency-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { LatencyCharts } from './latency-charts';

const DESIGN: CalculatorDesign<LatencyInput, LatencyOutput> = {
  groups: ({ dataset }) => [
    { title: '견줄 연산', keys: ['a', 'b'] },
    { title: '늘려 보기', keys: ['n', 'human'] },
    { title: '모형의 연도', keys: ['year'], idle: dataset !== 'model' },
  ],
  headline: ['aNanoseconds', 'bNanoseconds', 'ratio', 'totalNanoseconds'],
  Charts: LatencyCharts,
};

/** C03 */
export function LatencyCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C03" model={latencyModel} design={DESIGN} {...props} />;
}
