import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved, placeOf } from './order-moves';

it.each([
  [0, 2, [1, 2, 0, 3]],
  [3, 0, [3, 0, 1, 2]],
  [1, 1, [0, 1, 2, 3]],
  [0, -1, [0, 1, 2, 3]],
  [3, 4, [0, 1, 2, 3]],
])('moves the entry at %d to %d', (from, to, wanted) => {
  expect(moved([0, 1, 2, 3], from, to)).toEqual(wanted);
});

it('keeps every entry, and moving back restores the list', () => {
  const index = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(index, index, (from, to) => {
      const order = moved([0, 1, 2, 3, 4], from, to);
      expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
      expect(moved(order, to, from)).toEqual([0, 1, 2, 3, 4]);
    }),
  );
});

it.each([
  [0, 0, 0],
  [0, 29, 0],
  [0, 31, 1],
  [0, 131, 2],
  [0, 900, 3],
  [3, -59, 3],
  [3, -61, 2],
  [3, -900, 0],
  [1, -35, 0],
  [1, 500, 3],
])('an entry at %d that was dragged by %d px stands at %d', (from, byY, place) => {
  // Rows of 40, 40, 100 and 40 px, 10 px apart: the middles lie at 20, 70, 150 and 230.
  const spans = [
    { top: 0, bottom: 40 },
    { top: 50, bottom: 90 },
    { top: 100, bottom: 200 },
    { top: 210, bottom: 250 },
  ];
  expect(placeOf(spans, from, byY)).toBe(place);
});
