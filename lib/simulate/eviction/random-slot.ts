import { mulberry32 } from '../../random';
import type { MakePolicy } from './policy';

/** Overwrites any slot, each equally likely, with a chance of its own (seed + 1). */
export const makeRandom: MakePolicy = ({ capacity, keyCount, seed, onLeave }) => {
  const random = mulberry32(seed + 1);
  const slots: number[] = [];
  const isCached = new Uint8Array(keyCount);
  function overwrite(key: number) {
    const slot = Math.floor(random() * capacity);
    const last = slots[slot] ?? 0;
    isCached[last] = 0;
    onLeave?.(last);
    slots[slot] = key;
  }
  return {
    request(key) {
      if (isCached[key] === 1) return true;
      if (slots.length < capacity) slots.push(key);
      else overwrite(key);
      isCached[key] = 1;
      return false;
    },
    lists: (limit) => [{ name: '자리 순서', keys: slots.slice(0, limit), size: slots.length }],
  };
};
