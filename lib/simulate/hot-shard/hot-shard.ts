/** What one key that everybody wants does to its shard, and one post that everybody follows to their feeds. */

export type HotShardInput = {
  readonly view: 'shard' | 'fan-out';
  readonly shards: number;
  /** Requests a second to all shards. */
  readonly total: number;
  /** The part of them that one key gets. */
  readonly hotShare: number;
  /** Sub-keys that the hot key is split into, each on a shard of its own: never more than there are shards. */
  readonly split: number;
  /** The part of the hot key's requests that a cache before the shards answers. */
  readonly cacheHit: number;
  readonly postsPerDay: number;
  readonly avgFollowers: number;
  readonly celebFollowers: number;
  /** Feeds a second into which one post can be put. */
  readonly insertRate: number;
  /** Up to so many followers a post is pushed; of those above it is pulled at reading. */
  readonly threshold: number;
};

const SECONDS_PER_DAY = 86_400;

export const subKeysOf = ({ split, shards }: Pick<HotShardInput, 'split' | 'shards'>): number =>
  Math.min(split, shards);

/** (1 − hotShare)·total: all requests that are not for the hot key, spread evenly over the shards. */
export const coldQpsPerShard = ({ hotShare, total, shards }: HotShardInput): number =>
  ((1 - hotShare) * total) / shards;

/** hotShare·total·(1 − cacheHit)/k: what each sub-key brings to its shard. */
export const hotQpsPerSubKey = (input: HotShardInput): number =>
  (input.hotShare * input.total * (1 - input.cacheHit)) / subKeysOf(input);

/** Requests a second on each shard; the sub-keys of the hot key lie on the first ones. */
export const shardLoads = (input: HotShardInput): readonly number[] =>
  Array.from(
    { length: input.shards },
    (_, shard) => coldQpsPerShard(input) + (shard < subKeysOf(input) ? hotQpsPerSubKey(input) : 0),
  );

/** Seconds until a post lies in the feeds of so many followers. */
export const pushSeconds = (followers: number, insertRate: number): number => followers / insertRate;

/**
 * The hottest shard against the fair mean total/shards; feed insertions a second = posts·avgFollowers/86,400; the time to
 * push one post = followers/insertRate, of the celebrity and of the largest account that is still pushed.
 */
export function hotShard(input: HotShardInput) {
  const coldQps = coldQpsPerShard(input);
  const hotQps = hotQpsPerSubKey(input);
  const hottestQps = coldQps + hotQps;
  const fairQps = input.total / input.shards;
  return {
    hottestQps,
    ratio: hottestQps / fairQps,
    insertsPerSecond: (input.postsPerDay * input.avgFollowers) / SECONDS_PER_DAY,
    celebDelay: pushSeconds(input.celebFollowers, input.insertRate),
    fairQps,
    coldQps,
    hotQps,
    cachedQps: input.hotShare * input.total * input.cacheHit,
    hybridDelay: pushSeconds(Math.min(input.celebFollowers, input.threshold), input.insertRate),
  };
}

export type HotShardOutput = Readonly<ReturnType<typeof hotShard>>;
