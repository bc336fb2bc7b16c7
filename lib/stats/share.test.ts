import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimateOf } from './share';

/** Intervals of Wilson's score as published tables have them (Agresti & Coull 1998 give 0 of 10 and 5 of 10). */
it.each([
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [90, 100, 0.8256, 0.9448],
])('%i of %i may be %f to %f', (hits, of, low, high) => {
  const estimate = estimateOf({ of, hits });
  expect(estimate?.value).toBe(hits / of);
  expect(estimate?.low).toBeCloseTo(low, 3);
  expect(estimate?.high).toBeCloseTo(high, 3);
});

it('says nothing of nothing', () => expect(estimateOf({ of: 0, hits: 0 })).toBeUndefined());

it('holds the share, stays between 0 and 1, and narrows as more is counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (of, drawn) => {
      const hits = drawn % (of + 1);
      const one = estimateOf({ of, hits });
      const more = estimateOf({ of: 4 * of, hits: 4 * hits });
      if (!one || !more) throw new Error('something was counted');
      expect(one.low).toBeLessThanOrEqual(one.value + 1e-12);
      expect(one.high).toBeGreaterThanOrEqual(one.value - 1e-12);
      expect(Math.min(one.low, 1 - one.high)).toBeGreaterThanOrEqual(0);
      expect(more.high - more.low).toBeLessThan(one.high - one.low);
    }),
  );
});
