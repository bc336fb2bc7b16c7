import { formatQuantity as show } from '../format-quantity';
import {
  type HotShardInput,
  type HotShardOutput,
  hotShard,
  subKeysOf,
} from '../simulate/hot-shard/hot-shard';
import { HOT_SHARD_OUTPUTS } from './hot-shard-specs';
import type { Step } from './model';
import { toSteps, type Working } from './working';

const qps = (value: number): string => show(value, 'perSecond');
const people = (value: number): string => show(value, 'people');

function shardWorkings(input: HotShardInput, output: HotShardOutput): readonly Working[] {
  const share = show(input.hotShare, 'ratio');
  const hit = show(input.cacheHit, 'ratio');
  const total = qps(input.total);
  const shards = show(input.shards, 'things');
  return [
    {
      id: 'fairQps',
      formula: '전체 부하 ÷ 샤드 수',
      substitution: `${total} ÷ ${shards}`,
      uses: ['total', 'shards'],
    },
    {
      id: 'cachedQps',
      formula: '전체 부하 × 인기 키의 몫 × 캐시 적중률',
      substitution: `${total} × ${share} × ${hit}`,
      uses: ['total', 'hotShare', 'cacheHit'],
    },
    {
      id: 'coldQps',
      formula: '전체 부하 × (1 − 인기 키의 몫) ÷ 샤드 수',
      substitution: `${total} × (1 − ${share}) ÷ ${shards}`,
      uses: ['total', 'hotShare', 'shards'],
    },
    {
      id: 'hotQps',
      formula: '(전체 부하 × 인기 키의 몫 − 캐시) ÷ 하위 키 수',
      substitution: `(${total} × ${share} − ${qps(output.cachedQps)}) ÷ ${show(subKeysOf(input), 'things')}`,
      uses: ['total', 'hotShare', 'cachedQps', 'split', 'shards'],
    },
    {
      id: 'hottestQps',
      formula: '인기 키가 없는 샤드 + 하위 키 하나',
      substitution: `${qps(output.coldQps)} + ${qps(output.hotQps)}`,
      uses: ['view', 'coldQps', 'hotQps'],
    },
    {
      id: 'ratio',
      formula: '가장 뜨거운 샤드 ÷ 고른 몫',
      substitution: `${qps(output.hottestQps)} ÷ ${qps(output.fairQps)}`,
      uses: ['hottestQps', 'fairQps'],
    },
  ];
}

function fanOutWorkings(input: HotShardInput): readonly Working[] {
  const rate = show(input.insertRate, 'itemsPerSecond');
  return [
    {
      id: 'insertsPerSecond',
      formula: '하루 글 × 평균 팔로워 ÷ 86,400초',
      substitution: `${show(input.postsPerDay, 'itemsPerDay')} × ${people(input.avgFollowers)} ÷ 86,400초`,
      uses: ['view', 'postsPerDay', 'avgFollowers'],
    },
    {
      id: 'celebDelay',
      formula: '유명인사의 팔로워 ÷ 넣는 속도',
      substitution: `${people(input.celebFollowers)} ÷ ${rate}`,
      uses: ['celebFollowers', 'insertRate'],
    },
    {
      id: 'hybridDelay',
      formula: '(팔로워와 한도 가운데 작은 것) ÷ 넣는 속도',
      substitution: `${people(Math.min(input.celebFollowers, input.threshold))} ÷ ${rate}`,
      uses: ['celebFollowers', 'threshold', 'insertRate'],
    },
  ];
}

/** The whole chain of both views, one step an output. */
export function explainHotShard(input: HotShardInput): readonly Step[] {
  const output = hotShard(input);
  return toSteps(HOT_SHARD_OUTPUTS, output, [...shardWorkings(input, output), ...fanOutWorkings(input)]);
}
