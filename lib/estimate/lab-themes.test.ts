import { expect, it } from 'vitest';
import { LAB_THEMES } from './lab-themes';
import { CALCULATORS } from './models';

it('puts every calculator under one theme', () => {
  const placed = LAB_THEMES.flatMap(({ calculators }) => calculators);
  expect([...placed].sort()).toEqual(Object.keys(CALCULATORS).sort());
});
