import { makePolicy } from './make-policy';
import type { PolicyName, PolicySetting } from './policy';

/** One request and the cache after it. */
export interface Frame {
  readonly key: number;
  readonly hit: boolean;
  /** The key that had to leave; the asked one itself when it was too old. */
  readonly left?: number;
  /** For each list of the policy the first keys to leave, and how many it holds. */
  readonly keys: readonly (readonly number[])[];
  readonly sizes: readonly number[];
}

export interface Watched {
  readonly policy: PolicyName;
  /** Requests that went before the first frame. */
  readonly skipped: number;
  readonly lists: readonly { readonly name: string; readonly ghost?: true }[];
  readonly frames: readonly Frame[];
}

/** Keys that a frame shows: of a single list, and of one among several. */
const SHOWN_ALONE = 20;
const SHOWN_AMONG = 10;
const FRAMES = 24;
/** Frames before the first key leaves. */
const LEAD = 5;

/** The number of requests before the first eviction, or undefined where the cache is never full. */
function firstLeave(name: PolicyName, setting: PolicySetting): number | undefined {
  let hasLeft = false;
  const policy = makePolicy(name, {
    ...setting,
    onLeave: () => {
      hasLeft = true;
    },
  });
  const place = setting.requests.findIndex((key) => {
    policy.request(key);
    return hasLeft;
  });
  return place === -1 ? undefined : place;
}

/** All requests of a short trace; of a long one those about the first eviction, where something begins to happen. */
export function watch(name: PolicyName, setting: PolicySetting, isShort: boolean): Watched {
  const { requests } = setting;
  const skipped = isShort ? 0 : Math.max(0, (firstLeave(name, setting) ?? 0) - LEAD);
  let left: number | undefined;
  const policy = makePolicy(name, {
    ...setting,
    onLeave: (key) => {
      left = key;
    },
  });
  for (const key of requests.subarray(0, skipped)) policy.request(key);
  const limit = policy.lists(0).length === 1 ? SHOWN_ALONE : SHOWN_AMONG;
  const shown = isShort ? requests : requests.subarray(skipped, skipped + FRAMES);
  const frames = Array.from(shown, (key): Frame => {
    left = undefined;
    const hit = policy.request(key);
    const lists = policy.lists(limit);
    return {
      key,
      hit,
      ...(left !== undefined && { left }),
      keys: lists.map((list) => list.keys),
      sizes: lists.map(({ size }) => size),
    };
  });
  const lists = policy.lists(0).map(({ name: list, ghost }) => ({ name: list, ...(ghost && { ghost }) }));
  return { policy: name, skipped, lists, frames };
}
