import type { PeakInput, PeakOutput } from '@/lib/estimate/peak';
import { peakModel } from '@/lib/estimate/peak-model';
import type { CalculatorDesign, InputGroup } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { PeakCharts } from './peak-charts';

/** Each view of the peak reads inputs of its own besides the two that all of them read. */
const VIEWS: readonly (InputGroup & { readonly model: PeakInput['model'] })[] = [
  { model: 'diurnal', title: '하루의 오르내림', keys: ['r', 'event', 'z'] },
  { model: 'pareto', title: '80/20 어림', keys: ['p', 'q'] },
  { model: 'all-users', title: '모두가 접속', keys: ['dauRatio'] },
];

const DESIGN: CalculatorDesign<PeakInput, PeakOutput> = {
  groups: ({ model }) => [
    { title: '평균과 용량', keys: ['avg', 'capFactor'] },
    ...VIEWS.map(({ title, keys, model: view }) => ({ title, keys, idle: view !== model })),
  ],
  headline: ['factor', 'peakQps', 'exceedProbability'],
  hidden: ['diurnalQps', 'eventQps', 'poissonQps'],
  Charts: PeakCharts,
};

/** C02 */
export function PeakCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C02" model={peakModel} design={DESIGN} {...props} />;
}
