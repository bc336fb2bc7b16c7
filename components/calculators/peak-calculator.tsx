import type { PeakInput, PeakOutput } from '@/lib/estimate/peak';
import { peakModel } from '@/lib/estimate/peak-model';
import type { CalculatorDesign } from './calculator-design';
import { type CalculatorProps, CalculatorSheet } from './calculator-sheet';
import { PeakCharts } from './peak-charts';

/** Each view of the peak reads inputs of its own. */
const KEYS: Readonly<Record<PeakInput['model'], readonly string[]>> = {
  diurnal: ['avg', 'r', 'event', 'z', 'capFactor'],
  pareto: ['avg', 'p', 'q', 'capFactor'],
  'all-users': ['avg', 'dauRatio', 'capFactor'],
};

const DESIGN: CalculatorDesign<PeakInput, PeakOutput> = {
  groups: ({ model }) => [{ title: '가정', keys: KEYS[model] }],
  headline: ['factor', 'peakQps', 'exceedProbability'],
  hidden: ['diurnalQps', 'eventQps', 'poissonQps'],
  Charts: PeakCharts,
};

/** C02 */
export function PeakCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C02" model={peakModel} design={DESIGN} {...props} />;
}
