import { KeyLists } from './key-lists';
import type { MakePolicy } from './policy';

const [T1, T2, B1, B2] = [0, 1, 2, 3] as const;

/**
 * The adaptive replacement cache as published (Megiddo and Modha, FAST 2003, figure 4): T1 holds what was asked for once,
 * T2 what came again, B1 and B2 remember what left them, and hits there move the target size `p` of T1.
 */
export const makeArc: MakePolicy = ({ capacity, keyCount, onLeave }) => {
  const keys = new KeyLists(keyCount, 4);
  let p = 0;

  function replace(key: number) {
    const recent = keys.size(T1);
    const fromT1 = recent > 0 && (recent > p || (keys.listOf(key) === B2 && recent === p));
    const leaving = keys.oldest(fromT1 ? T1 : T2);
    keys.moveTo(fromT1 ? B1 : B2, leaving);
    onLeave?.(leaving);
  }
  function adapt(home: number) {
    const [once, again] = [keys.size(B1), keys.size(B2)];
    if (home === B1) p = Math.min(capacity, p + Math.max(1, again / once));
    else p = Math.max(0, p - Math.max(1, once / again));
  }
  function dropOldest() {
    const leaving = keys.oldest(T1);
    keys.remove(leaving);
    onLeave?.(leaving);
  }
  function makeRoom(key: number) {
    const seenOnce = keys.size(T1) + keys.size(B1);
    const all = seenOnce + keys.size(T2) + keys.size(B2);
    if (seenOnce === capacity) {
      if (keys.size(T1) === capacity) return dropOldest();
      keys.remove(keys.oldest(B1));
      return replace(key);
    }
    if (all < capacity) return;
    if (all === 2 * capacity) keys.remove(keys.oldest(B2));
    replace(key);
  }
  const list = (which: 0 | 1 | 2 | 3, limit: number) => ({
    keys: keys.firstKeys(which, limit),
    size: keys.size(which),
  });
  return {
    request(key) {
      const home = keys.listOf(key);
      const isGhost = home === B1 || home === B2;
      if (isGhost) {
        adapt(home);
        replace(key);
      } else if (home < 0) makeRoom(key);
      keys.moveTo(home < 0 ? T1 : T2, key);
      return home === T1 || home === T2;
    },
    lists: (limit) => [
      { name: 'T1 한 번 온 키', ...list(T1, limit) },
      { name: 'T2 다시 온 키', ...list(T2, limit) },
      { name: 'B1 T1에서 나간 이름', ...list(B1, limit), ghost: true },
      { name: 'B2 T2에서 나간 이름', ...list(B2, limit), ghost: true },
    ],
  };
};
