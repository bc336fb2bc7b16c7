import { formatQuantity } from '../../format-quantity';
import { withJosa } from '../../korean';
import {
  coldQpsPerShard,
  type HotShardInput,
  hotShard,
  pushSeconds,
  shardLoads,
  subKeysOf,
} from './hot-shard';

/** One state of the shards. */
export interface ShardFrame {
  readonly loads: readonly number[];
  /** What every one of them carries besides the hot key. */
  readonly cold: number;
  /** Shards that hold a part of the hot key. */
  readonly subKeys: number;
  readonly sentence: string;
}

const qps = (value: number): string => formatQuantity(value, 'perSecond');

/** 1, 2, 4, … and at last k. */
function splitsUpTo(k: number): readonly number[] {
  const powers = Array.from({ length: Math.ceil(Math.log2(k)) }, (_, i) => 2 ** i);
  return [...powers, k];
}

function splitText(split: number, input: HotShardInput): string {
  const { hottestQps } = hotShard({ ...input, split, cacheHit: 0 });
  return split === 1
    ? `인기 키 하나가 한 샤드에 몰려 ${withJosa(qps(hottestQps), '이/가')} 돼요.`
    : `하위 키 ${split}개로 나누면 가장 뜨거운 샤드가 ${qps(hottestQps)}예요.`;
}

/** From even shards to the hot key, its split and its cache. */
export function shardFrames(input: HotShardInput): readonly ShardFrame[] {
  const { fairQps, cachedQps, hottestQps } = hotShard(input);
  const frame = (changed: Partial<HotShardInput>, sentence: string, subKeys: number): ShardFrame => ({
    loads: shardLoads({ ...input, ...changed }),
    cold: coldQpsPerShard({ ...input, ...changed }),
    subKeys,
    sentence,
  });
  const even = `부하가 고르면 샤드마다 ${qps(fairQps)}예요.`;
  const cached = `캐시가 ${withJosa(qps(cachedQps), '을/를')} 덜어 가장 뜨거운 샤드가 ${qps(hottestQps)}예요.`;
  return [
    frame({ hotShare: 0 }, even, 0),
    ...splitsUpTo(subKeysOf(input)).map((split) =>
      frame({ split, cacheHit: 0 }, splitText(split, input), split),
    ),
    ...(cachedQps > 0 ? [frame({}, cached, subKeysOf(input))] : []),
  ];
}

/** One moment of a post on its way into the feeds. */
export interface FanOutFrame {
  readonly atSeconds: number;
  readonly reached: number;
  readonly sentence: string;
}

const MOMENTS = 10;

/** A celebrity's post pushed to every follower, in ten equal parts. */
export function fanOutFrames({ celebFollowers, insertRate }: HotShardInput): readonly FanOutFrame[] {
  const all = formatQuantity(celebFollowers, 'people');
  return Array.from({ length: MOMENTS + 1 }, (_, part) => {
    const reached = (celebFollowers * part) / MOMENTS;
    const atSeconds = pushSeconds(reached, insertRate);
    const time = formatQuantity(atSeconds, 'seconds');
    const people = formatQuantity(reached, 'people');
    const says =
      part === 0
        ? '글을 올렸어요. pull이라면 1건만 쓰고 끝나요.'
        : part === MOMENTS
          ? `${all}의 피드에 모두 들어갔어요.`
          : `${all} 가운데 ${people}의 피드에 들어갔어요.`;
    return { atSeconds, reached, sentence: `${time}: ${says}` };
  });
}
