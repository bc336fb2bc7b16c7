import { KeyLists } from './key-lists';
import type { MakePolicy } from './policy';

const CACHED = 0;

/** Least recently used: whoever has not been asked for the longest leaves. */
export const makeLru: MakePolicy = ({ capacity, keyCount, onLeave }) => {
  const keys = new KeyLists(keyCount, 1);
  return {
    request(key) {
      const isHit = keys.listOf(key) === CACHED;
      if (!isHit && keys.size(CACHED) === capacity) {
        const stalest = keys.oldest(CACHED);
        keys.remove(stalest);
        onLeave?.(stalest);
      }
      keys.moveTo(CACHED, key);
      return isHit;
    },
    lists: (limit) => [
      { name: '오래 안 쓴 순서', keys: keys.firstKeys(CACHED, limit), size: keys.size(CACHED) },
    ],
  };
};
