import type { MetricChainInput, MetricChainOutput } from '@/lib/estimate/metric-chain';
import { metricChainModel } from '@/lib/estimate/metric-chain-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { MetricChainCharts } from './metric-chain-charts';

const DESIGN: CalculatorDesign<MetricChainInput, MetricChainOutput> = {
  groups: ({ view }) => [
    { title: '캐시와 DB', keys: ['total', 'h', 'h2', 'mu'], idle: view !== 'chain' },
    { title: '매출', keys: ['slope', 'visits', 'revenue'], idle: view !== 'chain' },
    { title: '두 호스트', keys: ['nA', 'latA', 'nB', 'latB'], idle: view !== 'trap', pairs: true },
  ],
  headline: ['p99AfterMs', 'lostShare', 'meanOfP99Ms', 'trueP99Ms'],
  Charts: MetricChainCharts,
};

/** C14 */
export function MetricChainCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C14" model={metricChainModel} design={DESIGN} {...props} />;
}
