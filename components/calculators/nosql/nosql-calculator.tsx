import { ACCESS_PATTERNS, type NosqlInput, type NosqlOutput, STORES } from '@/lib/estimate/nosql-fit';
import { nosqlModel } from '@/lib/estimate/nosql-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { NosqlCharts } from './nosql-charts';

const DESIGN: CalculatorDesign<NosqlInput, NosqlOutput> = {
  groups: () => [{ title: '접근 패턴의 무게', keys: ACCESS_PATTERNS }],
  headline: [],
  hidden: STORES.map(({ kind }) => kind),
  Charts: NosqlCharts,
};

/** C16 */
export function NosqlCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C16" model={nosqlModel} design={DESIGN} {...props} />;
}
