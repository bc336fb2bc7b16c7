import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePolicy } from './make-policy';
import { mostHits, NAIVE } from './naive-policies.fixture';
import { POLICY_NAMES, type PolicyName, type PolicySetting } from './policy';

const KEYS = 12;

function hitsOf(name: PolicyName, setting: PolicySetting): boolean[] {
  const policy = makePolicy(name, setting);
  return Array.from(setting.requests, (key) => policy.request(key));
}

const anySetting: fc.Arbitrary<PolicySetting> = fc.record({
  capacity: fc.integer({ min: 1, max: 9 }),
  keyCount: fc.constant(KEYS),
  requests: fc
    .array(fc.integer({ min: 0, max: KEYS - 1 }), { minLength: 1, maxLength: 120 })
    .map((keys) => Int32Array.from(keys)),
  seed: fc.integer({ min: 0, max: 1e6 }),
  ttl: fc.integer({ min: 1, max: 40 }),
});

describe.each(POLICY_NAMES)('the policy %s', (name) => {
  it('answers each request as its slow and plain version does', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        expect(hitsOf(name, setting)).toEqual(NAIVE[name](setting));
      }),
      { numRuns: 400 },
    );
  });

  it('holds at most what fits, each key once, and what it holds is a hit', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const gone = new Set<number>();
        const policy = makePolicy(name, { ...setting, onLeave: (key) => gone.add(key) });
        let before: readonly number[] = [];
        for (const key of setting.requests) {
          gone.clear();
          const hit = policy.request(key);
          const lists = policy.lists(KEYS).filter(({ ghost }) => !ghost);
          const cached = lists.flatMap(({ keys }) => keys);
          expect(lists.reduce((sum, { size }) => sum + size, 0)).toBe(cached.length);
          expect(cached.length).toBeLessThanOrEqual(setting.capacity);
          expect(new Set(cached).size).toBe(cached.length);
          expect(cached).toContain(key);
          if (hit) expect(before).toContain(key);
          const left = before.filter((other) => !cached.includes(other));
          expect([...gone].filter((other) => other !== key)).toEqual(left);
          before = cached;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows first the key that leaves next', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        if (['random', '2q', 'arc'].includes(name)) return;
        let left: number | undefined;
        const policy = makePolicy(name, {
          ...setting,
          onLeave: (key) => {
            left = key;
          },
        });
        for (const key of setting.requests) {
          const next = policy.lists(1)[0]?.keys[0];
          left = undefined;
          policy.request(key);
          if (left !== undefined && left !== key) expect(left).toBe(next);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const small = { capacity: 3, keyCount: 5, seed: 1, ttl: 100 };

describe('the optimum', () => {
  it('reaches what trying every way reaches', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 11 }),
        fc.integer({ min: 1, max: 3 }),
        (keys, capacity) => {
          const setting = { ...small, capacity, requests: Int32Array.from(keys) };
          expect(hitsOf('opt', setting).filter(Boolean).length).toBe(mostHits(keys, capacity));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is beaten by no other policy', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const count = (name: PolicyName) => hitsOf(name, setting).filter(Boolean).length;
        for (const name of POLICY_NAMES) expect(count(name)).toBeLessThanOrEqual(count('opt'));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a larger cache', () => {
  it.each(['lru', 'opt'] as const)('costs %s no hit', (name) => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const hits = (capacity: number) => hitsOf(name, { ...setting, capacity }).filter(Boolean).length;
        expect(hits(setting.capacity + 1)).toBeGreaterThanOrEqual(hits(setting.capacity));
      }),
      { numRuns: 100 },
    );
  });
});
