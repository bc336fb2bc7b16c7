import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

it('leaves labels alone that have room, and parts those that have not', () => {
  expect(spreadLabels([10, 50, 90], 14, 0, 100)).toEqual([10, 50, 90]);
  expect(spreadLabels([50, 50, 50], 14, 0, 100)).toEqual([50, 64, 78]);
  expect(spreadLabels([99, 98], 14, 0, 100)).toEqual([100, 86]);
  expect(spreadLabels([], 14, 0, 100)).toEqual([]);
});

it('keeps their order, their distance and the room, whatever they wish', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 220 }), { minLength: 1, maxLength: 12 }), (wished) => {
      const placed = spreadLabels(wished, 14, 10, 200);
      const sorted = placed.toSorted((a, b) => a - b);
      for (const [i, y] of sorted.entries()) {
        expect(y).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(y).toBeLessThanOrEqual(200 + 1e-9);
        if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
      }
      wished.forEach((a, i) => {
        wished.forEach((b, j) => {
          if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? 0);
        });
      });
    }),
  );
});
