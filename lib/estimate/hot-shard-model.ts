import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import {
  type HotShardInput,
  type HotShardOutput,
  hotQpsPerSubKey,
  hotShard,
  subKeysOf,
} from '../simulate/hot-shard/hot-shard';
import { HOT_SHARD_INPUTS, HOT_SHARD_OUTPUTS } from './hot-shard-specs';
import { explainHotShard } from './hot-shard-steps';
import type { Model, ModelSlip, Preset } from './model';
import { MENTAL_SECONDS_PER_DAY } from './per-day';

const PRESETS: readonly Preset[] = [
  { id: 'base', label: '인기 키 하나', values: {} },
  { id: 'split', label: '다섯으로 나눔', values: { split: 5 } },
  { id: 'cache', label: '앞에 캐시', values: { cacheHit: 0.9 } },
  { id: 'eleven', label: '샤드만 한 대 더', values: { shards: 11 } },
  { id: 'fan-out', label: '유명인사의 글', values: { view: 'fan-out' } },
];

const forOutput = (
  output: keyof HotShardOutput & string,
  slipped: (input: HotShardInput) => number,
): ModelSlip<HotShardInput>['compute'] => {
  return (input, asked) => (asked === output ? slipped(input) : undefined);
};

const SLIPS: readonly ModelSlip<HotShardInput>[] = [
  {
    output: 'hottestQps',
    says: '인기 키를 하위 키로 나누지 않은 것 같아요.',
    compute: forOutput('hottestQps', (input) => hotShard({ ...input, split: 1 }).hottestQps),
  },
  {
    output: 'hottestQps',
    says: '나머지 부하에서 인기 키의 몫을 빼지 않은 것 같아요.',
    compute: forOutput('hottestQps', (input) => input.total / input.shards + hotQpsPerSubKey(input)),
  },
  {
    output: 'insertsPerSecond',
    says: '하루를 86,400초가 아니라 10⁵초로 어림한 것 같아요.',
    compute: forOutput(
      'insertsPerSecond',
      ({ postsPerDay, avgFollowers }) => (postsPerDay * avgFollowers) / MENTAL_SECONDS_PER_DAY,
    ),
  },
  {
    output: 'insertsPerSecond',
    says: '팔로워 수를 곱하지 않은 것 같아요.',
    compute: forOutput(
      'insertsPerSecond',
      (input) => hotShard({ ...input, avgFollowers: 1 }).insertsPerSecond,
    ),
  },
  {
    output: 'celebDelay',
    says: '평균 팔로워로 나누거나 곱한 것 같아요. 유명인사의 팔로워를 넣는 속도로 나눠요.',
    compute: forOutput('celebDelay', ({ celebFollowers, avgFollowers }) => celebFollowers / avgFollowers),
  },
];

function shardText(input: HotShardInput): string {
  const { hottestQps, ratio } = hotShard(input);
  const share = formatQuantity(input.hotShare, 'ratio');
  const split = subKeysOf(input) > 1 ? `하위 키 ${subKeysOf(input)}개로 나눠도 ` : '';
  const verdict =
    ratio > 1.005
      ? `고른 몫의 ${formatQuantity(ratio, 'factor', { significant: 3 })}예요`
      : '다른 샤드보다 더 뜨겁지 않아요';
  return (
    `키 하나에 부하의 ${withJosa(share, '이/가')} 몰리면 ${split}가장 뜨거운 샤드가 ` +
    `${withJosa(formatQuantity(hottestQps, 'perSecond'), '으로/로')}, ${verdict}.`
  );
}

function fanOutText(input: HotShardInput): string {
  const { insertsPerSecond, celebDelay } = hotShard(input);
  return (
    `모든 글을 push하면 피드에 초당 ${withJosa(formatQuantity(insertsPerSecond, 'items'), '을/를')} 넣어야 하고, ` +
    `팔로워 ${formatQuantity(input.celebFollowers, 'people')}인 계정의 글 하나는 ${formatQuantity(celebDelay, 'seconds')} 걸려 퍼져요.`
  );
}

/** C10: a celebrity’s key on one shard, and a celebrity’s post in every feed. */
export const hotShardModel: Model<HotShardInput, HotShardOutput> = {
  name: 'hot-shard',
  inputs: HOT_SHARD_INPUTS,
  outputs: HOT_SHARD_OUTPUTS,
  presets: PRESETS,
  compute: hotShard,
  explain: explainHotShard,
  summarize: (input) => (input.view === 'shard' ? shardText(input) : fanOutText(input)),
  slips: SLIPS,
};
