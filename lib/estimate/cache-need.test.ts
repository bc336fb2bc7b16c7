import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cacheBytes, cacheNodes } from './cache-need';

it.each([
  [3e9, 1000, 0.2, 600e9, 13],
  [10e6, 500, 0.2, 1e9, 1],
  [2e9, 1000, 0.2, 400e9, 9],
  [1.2e9, 1000, 0.2, 240e9, 5],
])('%d reads of %d B, %d of them hot', (readsPerDay, objectBytes, hotFraction, bytes, nodes) => {
  const need = cacheBytes(readsPerDay, objectBytes, hotFraction);
  expect(need).toBeCloseTo(bytes, 0);
  expect(cacheNodes(need, 64e9, 0.75)).toBe(nodes);
});

it('needs no node for nothing and no more than full nodes', () => {
  expect(cacheNodes(0, 64e9, 0.75)).toBe(0);
  expect(cacheNodes(48e9 * 10, 64e9, 0.75)).toBe(10);
});

it('has nodes that hold it, and one fewer would not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (bytes, nodeBytes) => {
      const nodes = cacheNodes(bytes, nodeBytes, 0.75);
      expect(nodes * nodeBytes * 0.75).toBeGreaterThanOrEqual(bytes * (1 - 1e-11));
      expect((nodes - 1) * nodeBytes * 0.75).toBeLessThan(bytes);
    }),
  );
});
