import { mulberry32 } from '../../random';
import type { PolicyName, PolicySetting } from './policy';

/**
 * Every policy once more, by another person's hand as it were: plain arrays that are searched, sorted and spliced, entries
 * that remember everything, and no thought of speed. Each returns whether every request was a hit.
 */
type Naive = (setting: PolicySetting) => readonly boolean[];

interface Entry {
  readonly key: number;
  insertedAt: number;
  usedAt: number;
  uses: number;
}

/** Policies that keep one set of entries and choose who leaves. */
function byVictim(
  victimOf: (cache: readonly Entry[], now: number) => number,
  isFresh: (entry: Entry, now: number) => boolean = () => true,
): Naive {
  return ({ requests, capacity }) => {
    const cache: Entry[] = [];
    return [...requests].map((key, now) => {
      const at = cache.findIndex((entry) => entry.key === key);
      const entry = cache[at];
      if (entry && isFresh(entry, now)) {
        entry.usedAt = now;
        entry.uses += 1;
        return true;
      }
      const fresh = { key, insertedAt: now, usedAt: now, uses: 1 };
      if (entry) cache.splice(at, 1, fresh);
      else if (cache.length < capacity) cache.push(fresh);
      else cache.splice(victimOf(cache, now), 1, fresh);
      return false;
    });
  };
}

/** The place of the entry with the least score; the scores are compared from the first on. */
function least(cache: readonly Entry[], score: (entry: Entry) => readonly number[]): number {
  const ranked = cache
    .map((entry, place) => ({ place, score: score(entry) }))
    .sort((a, b) => a.score.map((value, i) => value - (b.score[i] ?? 0)).find((d) => d !== 0) ?? 0);
  return ranked[0]?.place ?? 0;
}

const naiveRandom: Naive = (setting) => {
  const random = mulberry32(setting.seed + 1);
  return byVictim((cache) => Math.floor(random() * cache.length))(setting);
};

const naiveOpt: Naive = (setting) => {
  const ahead = (key: number, now: number) => {
    const next = setting.requests.indexOf(key, now + 1);
    return next === -1 ? Number.POSITIVE_INFINITY : next;
  };
  return byVictim((cache, now) => {
    const uses = cache.map(({ key }) => ahead(key, now));
    return uses.indexOf(Math.max(...uses));
  })(setting);
};

/** Arrays with the newest in front, as the 2Q paper draws them. */
const naiveTwoQueue: Naive = ({ requests, capacity }) => {
  const [kin, kout] = [Math.floor(capacity / 4), Math.floor(capacity / 2)];
  let a1in: number[] = [];
  let a1out: number[] = [];
  let am: number[] = [];
  const reclaim = () => {
    if (a1in.length + am.length < capacity) return;
    if (a1in.length > kin || am.length === 0) a1out = [...a1in.splice(-1), ...a1out].slice(0, kout);
    else am = am.slice(0, -1);
  };
  return [...requests].map((key) => {
    if (am.includes(key)) {
      am = [key, ...am.filter((other) => other !== key)];
      return true;
    }
    if (a1in.includes(key)) return true;
    const isRemembered = a1out.includes(key);
    reclaim();
    a1out = a1out.filter((other) => other !== key);
    if (isRemembered) am = [key, ...am];
    else a1in = [key, ...a1in];
    return false;
  });
};

/** The four cases of figure 4 of the ARC paper, line by line, MRU in front. */
const naiveArc: Naive = ({ requests, capacity: c }) => {
  let [t1, t2, b1, b2]: number[][] = [[], [], [], []] as number[][];
  let p = 0;
  return [...requests].map((x) => {
    const [T1, T2, B1, B2] = [t1 ?? [], t2 ?? [], b1 ?? [], b2 ?? []];
    const without = (list: readonly number[]) => list.filter((key) => key !== x);
    const replace = (inB2: boolean) => {
      if (T1.length >= 1 && ((inB2 && T1.length === p) || T1.length > p)) B1.unshift(...T1.splice(-1));
      else B2.unshift(...T2.splice(-1));
    };
    const keep = (...lists: [number[], number[], number[], number[]]) => {
      [t1, t2, b1, b2] = lists;
    };
    if (T1.includes(x) || T2.includes(x)) {
      keep(without(T1), [x, ...without(T2)], B1, B2);
      return true;
    }
    if (B1.includes(x)) {
      p = Math.min(c, p + Math.max(B2.length / B1.length, 1));
      replace(false);
      keep(T1, [x, ...T2], without(B1), B2);
      return false;
    }
    if (B2.includes(x)) {
      p = Math.max(0, p - Math.max(B1.length / B2.length, 1));
      replace(true);
      keep(T1, [x, ...T2], B1, without(B2));
      return false;
    }
    const l1 = T1.length + B1.length;
    const l2 = T2.length + B2.length;
    if (l1 === c && T1.length < c) {
      B1.pop();
      replace(false);
    } else if (l1 === c) T1.pop();
    else if (l1 + l2 >= c) {
      if (l1 + l2 === 2 * c) B2.pop();
      replace(false);
    }
    keep([x, ...T1], T2, B1, B2);
    return false;
  });
};

export const NAIVE: Readonly<Record<PolicyName, Naive>> = {
  fifo: byVictim((cache) => least(cache, ({ insertedAt }) => [insertedAt])),
  lru: byVictim((cache) => least(cache, ({ usedAt }) => [usedAt])),
  lfu: byVictim((cache) => least(cache, ({ uses, usedAt }) => [uses, usedAt])),
  random: naiveRandom,
  ttl: (setting) =>
    byVictim(
      (cache) => least(cache, ({ usedAt }) => [usedAt]),
      ({ insertedAt }, now) => now - insertedAt <= setting.ttl,
    )(setting),
  '2q': naiveTwoQueue,
  arc: naiveArc,
  opt: naiveOpt,
};

/** The most hits that any way of choosing who leaves can reach: all ways are tried. */
export function mostHits(
  requests: readonly number[],
  capacity: number,
  cache: readonly number[] = [],
): number {
  const [key, ...rest] = requests;
  if (key === undefined) return 0;
  if (cache.includes(key)) return 1 + mostHits(rest, capacity, cache);
  if (cache.length < capacity) return mostHits(rest, capacity, [...cache, key]);
  return Math.max(
    ...cache.map((victim) => mostHits(rest, capacity, [...cache.filter((other) => other !== victim), key])),
  );
}
