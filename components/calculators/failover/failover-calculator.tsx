import { failoverModel } from '@/lib/estimate/failover-model';
import type { FailoverInput, FailoverOutput } from '@/lib/simulate/failover/failover';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { FailoverCharts } from './failover-charts';

const DESIGN: CalculatorDesign<FailoverInput, FailoverOutput> = {
  groups: ({ mode, fencing }) => [
    { title: '쓰지 못하는 시간', keys: ['writes', 'interval', 'misses', 'promote', 'reroute'] },
    { title: '비동기 복제', keys: ['lag'], idle: mode === 'sync' },
    { title: '격리하지 않을 때', keys: ['split'], idle: fencing === 'on' },
  ],
  headline: ['rto', 'failed', 'lost', 'diverged'],
  Charts: FailoverCharts,
};

/** C11 */
export function FailoverCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C11" model={failoverModel} design={DESIGN} {...props} />;
}
