import type { CdnEffectInput, CdnEffectOutput } from '@/lib/estimate/cdn-effect';
import { cdnEffectModel } from '@/lib/estimate/cdn-effect-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { CdnEffectCharts } from './cdn-effect-charts';

const GROUPS = [
  { title: '지연', keys: ['h', 'rttEdge', 'rttOrigin'] },
  { title: '전송량과 단가', keys: ['requests', 'size', 'priceOrigin', 'priceCdn', 'priceFill'] },
  { title: '배포와 신선도', keys: ['strategy', 'ttl', 'deploys', 'paths', 'propagation'] },
];

const DESIGN: CalculatorDesign<CdnEffectInput, CdnEffectOutput> = {
  groups: () => GROUPS,
  headline: ['latencyMs', 'originOnlyCost', 'cdnCost', 'staleWorst'],
  Charts: CdnEffectCharts,
};

/** C12 */
export function CdnEffectCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C12" model={cdnEffectModel} design={DESIGN} {...props} />;
}
