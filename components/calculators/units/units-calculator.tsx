import type { UnitConversionInput, UnitConversionOutput, UnitKind } from '@/lib/estimate/unit-conversion';
import { unitConversionModel } from '@/lib/estimate/unit-conversion-model';
import type { CalculatorDesign, InputGroup } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { UnitsCharts } from './units-charts';

/** Only the units of the chosen kind can be picked, so that no pair is without an answer. */
const KINDS: readonly (InputGroup & { readonly kind: UnitKind })[] = [
  { kind: 'size', title: '데이터 크기', keys: ['sizeFrom', 'sizeTo'] },
  { kind: 'flow', title: '하루 양과 속도', keys: ['flowFrom', 'flowTo'] },
  { kind: 'count', title: '횟수', keys: ['countFrom', 'countTo'] },
];

const DESIGN: CalculatorDesign<UnitConversionInput, UnitConversionOutput> = {
  groups: ({ kind: chosen }) => [
    { title: '값', keys: ['value'] },
    ...KINDS.map(({ kind, title, keys }) => ({ title, keys, idle: kind !== chosen })),
  ],
  headline: ['converted'],
  hidden: ['base'],
  Charts: UnitsCharts,
};

/** C04 */
export function UnitsCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C04" model={unitConversionModel} design={DESIGN} {...props} />;
}
