import type { CompressionInput, CompressionOutput } from '@/lib/estimate/compression';
import { compressionModel } from '@/lib/estimate/compression-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { CompressionCharts } from './compression-charts';

const GROUPS = [
  { title: '데이터와 회선', keys: ['size', 'bandwidth'] },
  { title: '압축 알고리즘', keys: ['ratio', 'packSpeed', 'unpackSpeed'] },
];

const DESIGN: CalculatorDesign<CompressionInput, CompressionOutput> = {
  groups: () => GROUPS,
  headline: ['plainSeconds', 'packedSeconds', 'breakEven'],
  hidden: ['packSeconds', 'sendSeconds', 'unpackSeconds'],
  Charts: CompressionCharts,
};

/** C15 */
export function CompressionCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C15" model={compressionModel} design={DESIGN} {...props} />;
}
