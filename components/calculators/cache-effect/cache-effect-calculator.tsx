import type { CacheEffectInput, CacheEffectOutput } from '@/lib/estimate/cache-effect';
import { cacheEffectModel } from '@/lib/estimate/cache-effect-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { CacheEffectCharts } from './cache-effect-charts';

const GROUPS = [
  { title: '조회 하나', keys: ['h', 'tc', 'tdb'] },
  { title: '부하', keys: ['qps', 'hotKeyQps'] },
];

const DESIGN: CalculatorDesign<CacheEffectInput, CacheEffectOutput> = {
  groups: () => GROUPS,
  headline: ['effectiveMs', 'speedUp', 'dbQps', 'lossMultiplier'],
  Charts: CacheEffectCharts,
};

/** C06 */
export function CacheEffectCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C06" model={cacheEffectModel} design={DESIGN} {...props} />;
}
