import { expect, it } from 'vitest';
import { heightAt } from './curve-chart';

it('reads a curve between its points, and its ends beyond them', () => {
  const points = [
    [0, 10],
    [1, 20],
    [3, 0],
  ] as const;
  expect([-1, 0, 0.5, 1, 2, 3, 4].map((x) => heightAt(points, x))).toEqual([10, 10, 15, 20, 10, 0, 0]);
});
