import { MaxHeap } from './max-heap';
import { nextUses } from './next-uses';
import type { MakePolicy } from './policy';

/**
 * Belady's optimum (1966): whoever is asked for again last leaves. The heap is never tidied: what has come true in it is
 * smaller than anything still to come, so its largest is always of a key that is cached.
 */
export const makeOpt: MakePolicy = ({ capacity, keyCount, requests, onLeave }) => {
  const next = nextUses(requests, keyCount);
  const furthest = new MaxHeap(requests.length);
  const isCached = new Uint8Array(keyCount);
  const nextUseOf = new Int32Array(keyCount);
  let size = 0;
  let now = -1;
  const keyAt = (use: number) => requests[use < requests.length ? use : use - requests.length] ?? 0;

  function evict() {
    const key = keyAt(furthest.pop());
    isCached[key] = 0;
    size -= 1;
    onLeave?.(key);
  }
  function order(limit: number) {
    const cached = [...isCached.keys()].filter((key) => isCached[key] === 1);
    return cached.sort((a, b) => (nextUseOf[b] ?? 0) - (nextUseOf[a] ?? 0)).slice(0, limit);
  }
  return {
    request(key) {
      now += 1;
      const isHit = isCached[key] === 1;
      if (!isHit) {
        if (size === capacity) evict();
        isCached[key] = 1;
        size += 1;
      }
      const use = next[now] ?? 0;
      nextUseOf[key] = use;
      furthest.push(use);
      return isHit;
    },
    lists: (limit) => [{ name: '다시 쓰일 때가 먼 순서', keys: order(limit), size }],
  };
};
