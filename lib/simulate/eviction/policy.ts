/** What a cache forgets when it is full. Keys are whole numbers from 0, so that a policy may keep them in arrays. */

export const POLICY_NAMES = ['fifo', 'lru', 'lfu', 'random', 'ttl', '2q', 'arc', 'opt'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

export interface PolicySetting {
  /** Keys that fit. */
  readonly capacity: number;
  /** Every key is below this. */
  readonly keyCount: number;
  /** All requests in order: OPT knows the future, LFU how often a key can be asked for. */
  readonly requests: Int32Array;
  readonly seed: number;
  /** For how many requests an entry holds, counted from when it was put in. */
  readonly ttl: number;
  /** Told of each key that leaves the cache. */
  readonly onLeave?: (key: number) => void;
}

/** Some keys of a policy's book-keeping, in the order in which they will leave. */
interface ShownList {
  readonly name: string;
  /** The first of them. */
  readonly keys: readonly number[];
  readonly size: number;
  /** Only remembered: their values are gone. */
  readonly ghost?: true;
}

export interface EvictionPolicy {
  /** Asks for the next key and puts it into the cache when it is not there. True for a hit. */
  request(key: number): boolean;
  /** What it holds, at most `limit` keys of a list. */
  lists(limit: number): readonly ShownList[];
}

export type MakePolicy = (setting: PolicySetting) => EvictionPolicy;
