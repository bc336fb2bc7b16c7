import { KeyLists } from './key-lists';
import type { MakePolicy } from './policy';

const CACHED = 0;

/**
 * LRU whose entries also grow old: one put in more than `ttl` requests ago answers no longer. A hit does not make it
 * younger, and an old one keeps its place until it is asked for or leaves.
 */
export const makeTtl: MakePolicy = ({ capacity, keyCount, ttl, onLeave }) => {
  const keys = new KeyLists(keyCount, 1);
  const insertedAt = new Int32Array(keyCount);
  let now = -1;
  const leave = (key: number) => {
    keys.remove(key);
    onLeave?.(key);
  };
  return {
    request(key) {
      now += 1;
      const isCached = keys.listOf(key) === CACHED;
      const isHit = isCached && now - (insertedAt[key] ?? 0) <= ttl;
      if (!isHit) {
        if (isCached) leave(key);
        else if (keys.size(CACHED) === capacity) leave(keys.oldest(CACHED));
        insertedAt[key] = now;
      }
      keys.moveTo(CACHED, key);
      return isHit;
    },
    lists: (limit) => [
      { name: '오래 안 쓴 순서', keys: keys.firstKeys(CACHED, limit), size: keys.size(CACHED) },
    ],
  };
};
