import { KeyLists } from './key-lists';
import type { MakePolicy } from './policy';

const CACHED = 0;

/** First in, first out: a hit changes nothing. */
export const makeFifo: MakePolicy = ({ capacity, keyCount, onLeave }) => {
  const keys = new KeyLists(keyCount, 1);
  return {
    request(key) {
      if (keys.listOf(key) === CACHED) return true;
      if (keys.size(CACHED) === capacity) {
        const first = keys.oldest(CACHED);
        keys.remove(first);
        onLeave?.(first);
      }
      keys.moveTo(CACHED, key);
      return false;
    },
    lists: (limit) => [{ name: '들어온 순서', keys: keys.firstKeys(CACHED, limit), size: keys.size(CACHED) }],
  };
};
