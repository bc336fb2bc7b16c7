import { expect, it } from 'vitest';
import { stack } from './waterfall-chart';

const part = (id: string, value: number) => ({
  id,
  label: id,
  value,
  text: String(value),
  series: 1 as const,
});

it('begins each part where the one before ends', () => {
  expect(stack([part('a', 1), part('b', 0.5), part('c', 2)]).map(({ start }) => start)).toEqual([0, 1, 1.5]);
});
