import { expect, it } from 'vitest';
import { CALCULATOR_IDS } from './calculator-ids';
import { LAB_THEMES } from './lab-themes';

it('puts every calculator under one theme', () => {
  const placed = LAB_THEMES.flatMap(({ calculators }) => calculators);
  expect([...placed].sort()).toEqual([...CALCULATOR_IDS].sort());
});
