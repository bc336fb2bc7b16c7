import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { type FailoverInput, type FailoverOutput, failOver } from '../simulate/failover/failover';
import { FAILOVER_INPUTS, FAILOVER_OUTPUTS } from './failover-specs';
import { explainFailover } from './failover-steps';
import type { Model, ModelSlip, Preset } from './model';

/** Only the sums of the managed ones are known from their documents; how they part is our assumption. */
const PRESETS: readonly Preset[] = [
  { id: 'base', label: '직접 운영(비동기)', values: {} },
  {
    id: 'busy',
    label: '많이 쓰고 뒤처진 서비스',
    values: { writes: 1000, lag: 2, interval: 10, misses: 3, promote: 60, reroute: 0 },
  },
  {
    id: 'managed-standby',
    label: '관리형 대기본(60~120초)',
    values: { interval: 10, misses: 3, promote: 30, reroute: 30, mode: 'sync' },
  },
  {
    id: 'managed-cluster',
    label: '관리형 클러스터(35초 미만)',
    values: { interval: 5, misses: 3, promote: 15, reroute: 3, mode: 'sync' },
  },
  { id: 'partition', label: '43초 단절', values: { fencing: 'off', split: 43 } },
];

/** The same failover with another time without writes. */
const withRto = (rtoOf: (input: FailoverInput) => number): ModelSlip<FailoverInput>['compute'] => {
  return (input, asked) => {
    const rto = rtoOf(input);
    const changed: Readonly<Record<string, number>> = { rto, failed: input.writes * rto };
    return changed[asked];
  };
};

const SLIPS: readonly ModelSlip<FailoverInput>[] = [
  {
    output: 'rto',
    says: '신호를 놓친 횟수를 곱하지 않은 것 같아요.',
    compute: withRto(({ interval, promote, reroute }) => interval + promote + reroute),
  },
  {
    output: 'rto',
    says: '감지하는 시간을 빠뜨린 것 같아요.',
    compute: withRto(({ promote, reroute }) => promote + reroute),
  },
  {
    output: 'rto',
    says: '클라이언트를 다시 잇는 시간을 빠뜨린 것 같아요.',
    compute: withRto(({ interval, misses, promote }) => interval * misses + promote),
  },
  {
    output: 'rto',
    says: '승격하는 시간을 빠뜨린 것 같아요.',
    compute: withRto(({ interval, misses, reroute }) => interval * misses + reroute),
  },
  {
    output: 'lost',
    says: '복제 지연 대신 감지하는 동안의 쓰기를 센 것 같아요.',
    compute: ({ writes, interval, misses }, asked) =>
      asked === 'lost' ? writes * interval * misses : undefined,
  },
];

function summarize(input: FailoverInput): string {
  const output = failOver(input);
  const items = (value: number) => formatQuantity(value, 'items');
  const lost =
    input.mode === 'sync'
      ? '동기 복제라 유실된 쓰기는 없어요'
      : `이미 답한 ${withJosa(items(output.lost), '은/는')} 유실돼요`;
  const diverged = output.diverged > 0 ? ` 갈라진 쓰기도 ${items(output.diverged)} 있어요.` : '';
  return (
    `주 DB가 죽으면 ${formatQuantity(output.rto, 'seconds')} 동안 쓰지 못해 ${withJosa(items(output.failed), '이/가')} 실패하고, ` +
    `${lost}.${diverged}`
  );
}

/** C11: what happens between the death of a primary and the first write to its successor. */
export const failoverModel: Model<FailoverInput, FailoverOutput> = {
  name: 'failover',
  inputs: FAILOVER_INPUTS,
  outputs: FAILOVER_OUTPUTS,
  presets: PRESETS,
  compute: failOver,
  explain: explainFailover,
  summarize,
  slips: SLIPS,
};
