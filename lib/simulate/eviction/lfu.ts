import { KeyLists } from './key-lists';
import type { MakePolicy } from './policy';

/**
 * Least frequently used, counted only while a key is cached; of equals the least recently used leaves. Keys of one count
 * are one list, oldest use first, so that every request takes constant time.
 */
export const makeLfu: MakePolicy = ({ capacity, keyCount, requests, onLeave }) => {
  const byCount = new KeyLists(keyCount, requests.length + 2);
  let size = 0;
  let fewest = 1;
  function hit(key: number, count: number) {
    byCount.moveTo(count + 1, key);
    if (count === fewest && byCount.size(count) === 0) fewest += 1;
    return true;
  }
  function evict() {
    const rarest = byCount.oldest(fewest);
    byCount.remove(rarest);
    size -= 1;
    onLeave?.(rarest);
  }
  function* keysInOrder(limit: number) {
    let left = size;
    for (let count = fewest; left > 0; count++) {
      yield* byCount.firstKeys(count, limit);
      left -= byCount.size(count);
    }
  }
  return {
    request(key) {
      const count = byCount.listOf(key);
      if (count > 0) return hit(key, count);
      if (size === capacity) evict();
      byCount.moveTo(1, key);
      fewest = 1;
      size += 1;
      return false;
    },
    lists: (limit) => [{ name: '적게 쓴 순서', keys: [...keysInOrder(limit)].slice(0, limit), size }],
  };
};
