import type { CapacityInput, CapacityOutput } from '@/lib/estimate/capacity';
import { capacityModel } from '@/lib/estimate/capacity-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { CapacityCharts } from './capacity-charts';

const GROUPS = [
  { title: '사용자와 요청', keys: ['mau', 'dauRatio', 'writesPerUser', 'readsPerUser', 'peakFactor'] },
  { title: '저장', keys: ['mediaRatio', 'mediaBytes', 'textBytes', 'years', 'replicas'] },
  { title: '캐시', keys: ['hotFraction', 'objBytes', 'nodeMem', 'usable'] },
  { title: '서버', keys: ['serverQps', 'targetUtil', 'spare'] },
];

const DESIGN: CalculatorDesign<CapacityInput, CapacityOutput> = {
  groups: () => GROUPS,
  headline: ['writeQps', 'peakWriteQps', 'storageTotalBytes', 'servers'],
  Charts: CapacityCharts,
};

/** C01 */
export function CapacityCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C01" model={capacityModel} design={DESIGN} {...props} />;
}
