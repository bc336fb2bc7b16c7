import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ceilWhole, floorWhole } from './whole-number';

it.each([
  [12.5, 13],
  [13, 13],
  [13.000000000000002, 13],
  [13.0001, 14],
  [0, 0],
  [(0.1 + 0.2) * 10, 3],
])('%d needs %d machines', (value, machines) => {
  expect(ceilWhole(value)).toBe(machines);
});

it.each([
  [2.3 * 100, 230],
  [6944.4444, 6944],
  [20, 20],
])('%d holds %d requests', (value, requests) => {
  expect(floorWhole(value)).toBe(requests);
});

it('takes a product of whole numbers and a percentage as meant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 100 }), (count, percent) => {
      const share = percent / 100;
      expect(ceilWhole((count * share) / share)).toBe(count);
      expect(floorWhole((count * share) / share)).toBe(count);
    }),
  );
});
