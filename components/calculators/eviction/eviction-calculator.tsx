import type { EvictionDetail, EvictionInput, EvictionOutput } from '@/lib/estimate/eviction';
import { evictionFace } from '@/lib/estimate/eviction-face';
import { withoutAlgorithm } from '@/lib/estimate/heavy-model';
import { POLICY_NAMES } from '@/lib/simulate/eviction/policy';
import type { CalculatorDesign } from '../calculator-design';
import type { CalculatorProps } from '../calculator-sheet';
import { SimulationSheet } from '../simulation-sheet';
import { EvictionCharts } from './eviction-charts';

const MODEL = withoutAlgorithm(evictionFace);

const DESIGN: CalculatorDesign<EvictionInput, EvictionOutput, EvictionDetail> = {
  groups: ({ workload }) => [
    { title: '캐시', keys: ['capacity', 'policy', 'ttl', 'seed'] },
    { title: '요청', keys: ['requests'], idle: workload === 'trace' },
    { title: '인기의 모양', keys: ['keys', 'skew'], idle: workload === 'trace' || workload === 'loop' },
    { title: '직접 적은 요청', keys: ['trace'], idle: workload !== 'trace' },
  ],
  headline: ['watchedRatio', 'gap'],
  hidden: POLICY_NAMES.map((name) => `${name}Ratio` as const),
  Charts: EvictionCharts,
};

/** C07 */
export function EvictionCalculator(props: CalculatorProps) {
  return <SimulationSheet id="C07" model={MODEL} design={DESIGN} {...props} />;
}
