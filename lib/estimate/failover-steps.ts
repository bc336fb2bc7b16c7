import { formatQuantity as show } from '../format-quantity';
import { type FailoverInput, type FailoverOutput, failOver } from '../simulate/failover/failover';
import { FAILOVER_OUTPUTS } from './failover-specs';
import type { Step } from './model';
import { toSteps, type Working } from './working';

const seconds = (value: number): string => show(value, 'seconds');
const writesOf = (input: FailoverInput): string => show(input.writes, 'itemsPerSecond');

const timeWorkings = (input: FailoverInput, output: FailoverOutput): readonly Working[] => [
  {
    id: 'detection',
    formula: '신호 간격 × 죽었다고 볼 횟수',
    substitution: `${seconds(input.interval)} × ${show(input.misses, 'times')}`,
    uses: ['interval', 'misses'],
  },
  {
    id: 'rto',
    formula: '감지 + 승격 + 다시 잇기',
    substitution: [output.detection, input.promote, input.reroute].map(seconds).join(' + '),
    uses: ['detection', 'promote', 'reroute'],
  },
];

const writeWorkings = (input: FailoverInput, output: FailoverOutput): readonly Working[] => [
  {
    id: 'failed',
    formula: '쓰기 × RTO',
    substitution: `${writesOf(input)} × ${seconds(output.rto)}`,
    uses: ['writes', 'rto'],
  },
  {
    id: 'lost',
    formula: '쓰기 × 복제 지연(동기면 0초)',
    substitution: `${writesOf(input)} × ${seconds(input.mode === 'async' ? input.lag : 0)}`,
    uses: ['writes', 'mode', 'lag'],
  },
  {
    id: 'diverged',
    formula: '쓰기 × 두 주가 함께 쓴 시간(격리하면 0초)',
    substitution: `${writesOf(input)} × ${seconds(input.fencing === 'off' ? input.split : 0)}`,
    uses: ['writes', 'fencing', 'split'],
  },
  {
    id: 'monthlyAvailability',
    formula: '1 − RTO ÷ 2,592,000초',
    substitution: `1 − ${seconds(output.rto)} ÷ 2,592,000초`,
    uses: ['rto'],
  },
];

/** The whole chain, one step an output. */
export function explainFailover(input: FailoverInput): readonly Step[] {
  const output = failOver(input);
  return toSteps(FAILOVER_OUTPUTS, output, [...timeWorkings(input, output), ...writeWorkings(input, output)]);
}
