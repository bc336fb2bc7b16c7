import {
  type AvailabilityInput,
  type AvailabilityOutput,
  STAGES,
  stageOutputKey,
} from '@/lib/estimate/availability-chain';
import { availabilityModel } from '@/lib/estimate/availability-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { AvailabilityCharts } from './availability-charts';

const GROUPS = [
  {
    title: '직렬로 잇는 단계(0대면 없는 단계)',
    keys: STAGES.flatMap((number) => [`a${number}`, `n${number}`]),
    pairs: true,
  },
  { title: '함께 멈추는 몫과 리전', keys: ['beta', 'regions'] },
];

const DESIGN: CalculatorDesign<AvailabilityInput, AvailabilityOutput> = {
  groups: () => GROUPS,
  headline: ['availability', 'downYear', 'downMonth'],
  hidden: STAGES.map(stageOutputKey),
  Charts: AvailabilityCharts,
};

/** C05 */
export function AvailabilityCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C05" model={availabilityModel} design={DESIGN} {...props} />;
}
