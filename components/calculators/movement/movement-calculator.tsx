import { withoutAlgorithm } from '@/lib/estimate/heavy-model';
import type { MovementDetail, MovementInput, MovementOutput } from '@/lib/estimate/shard-movement';
import { shardMovementFace } from '@/lib/estimate/shard-movement-face';
import { SHARDING_MODES } from '@/lib/simulate/sharding/placement';
import type { CalculatorDesign } from '../calculator-design';
import type { CalculatorProps } from '../calculator-sheet';
import { SimulationSheet } from '../simulation-sheet';
import { MovementCharts } from './movement-charts';

const MODEL = withoutAlgorithm(shardMovementFace);

const DESIGN: CalculatorDesign<MovementInput, MovementOutput, MovementDetail> = {
  groups: () => [
    { title: '노드', keys: ['n', 'm'] },
    { title: '키와 링', keys: ['keys', 'vnodes'] },
  ],
  headline: ['watchedShare', 'watchedExpected', 'watchedLoad'],
  hidden: SHARDING_MODES.flatMap((mode) => [`${mode}Share`, `${mode}Expected`] as const),
  Charts: MovementCharts,
};

/** C09 */
export function MovementCalculator(props: CalculatorProps) {
  return <SimulationSheet id="C09" model={MODEL} design={DESIGN} {...props} />;
}
