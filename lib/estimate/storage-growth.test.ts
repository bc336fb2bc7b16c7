import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedBytes } from './storage-growth';

it.each([
  [30e12, 5, 1, 54.75e15],
  [30.0612e12, 5, 1, 54.86169e15],
  [0.5e9, 10, 1, 1.825e12],
  [40.02e12, 3, 3, 131.4657e15],
  [18.24e12, 1, 3, 19.9728e15],
  [0, 5, 3, 0],
])('%d B a day for %d years in %d copies', (bytesPerDay, years, replicas, total) => {
  expect(storedBytes(bytesPerDay, years, replicas)).toBeCloseTo(total, 0);
});

it('is the sum of its years and of its copies', () => {
  const bytes = fc.integer({ min: 0, max: 1e9 });
  const few = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(bytes, few, few, few, (perDay, years, more, replicas) => {
      const together = storedBytes(perDay, years + more, replicas);
      expect(storedBytes(perDay, years, replicas) + storedBytes(perDay, more, replicas)).toBe(together);
      expect(storedBytes(perDay, years, 1) * replicas).toBe(storedBytes(perDay, years, replicas));
    }),
  );
});
