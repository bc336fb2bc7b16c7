import { expect, it } from 'vitest';
import { toSignificant } from './significant';

it.each([
  [3472.2222, 2, 3500],
  [6944.4444, 2, 6900],
  [54.86169e15, 2, 55e15],
  [13, 2, 13],
  [129, 2, 130],
  [0, 2, 0],
  [0.0009942757, 3, 0.000994],
])('%d to %d digits is %d', (value, digits, expected) => {
  expect(toSignificant(value, digits)).toBe(expected);
});
