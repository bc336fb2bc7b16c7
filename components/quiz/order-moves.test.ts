import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved } from './order-moves';

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
