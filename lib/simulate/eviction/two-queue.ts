import { KeyLists } from './key-lists';
import type { MakePolicy } from './policy';

const [IN, GHOST, MAIN] = [0, 1, 2] as const;

/**
 * 2Q in its full version (Johnson and Shasha, VLDB 1994) with Kin = ⌊C/4⌋ and Kout = ⌊C/2⌋: a new key waits in a FIFO;
 * only one that is asked for again after it left there comes into the LRU.
 */
export const makeTwoQueue: MakePolicy = ({ capacity, keyCount, onLeave }) => {
  const keys = new KeyLists(keyCount, 3);
  const mostIn = Math.floor(capacity / 4);
  const mostGhosts = Math.floor(capacity / 2);

  function toGhost(key: number) {
    keys.moveTo(GHOST, key);
    if (keys.size(GHOST) > mostGhosts) keys.remove(keys.oldest(GHOST));
  }
  function makeRoom() {
    if (keys.size(IN) + keys.size(MAIN) < capacity) return;
    const fromIn = keys.size(IN) > mostIn || keys.size(MAIN) === 0;
    const leaving = keys.oldest(fromIn ? IN : MAIN);
    if (fromIn) toGhost(leaving);
    else keys.remove(leaving);
    onLeave?.(leaving);
  }
  const list = (which: 0 | 1 | 2, limit: number) => ({
    keys: keys.firstKeys(which, limit),
    size: keys.size(which),
  });
  return {
    request(key) {
      const home = keys.listOf(key);
      if (home === MAIN) keys.moveTo(MAIN, key);
      if (home === MAIN || home === IN) return true;
      makeRoom();
      keys.moveTo(home === GHOST ? MAIN : IN, key);
      return false;
    },
    lists: (limit) => [
      { name: 'A1in 처음 온 키', ...list(IN, limit) },
      { name: 'Am 다시 온 키', ...list(MAIN, limit) },
      { name: 'A1out 나간 키의 이름', ...list(GHOST, limit), ghost: true },
    ],
  };
};
