import { describe, expect, it } from 'vitest';
import { describeTolerance, isWithin, parseTolerance } from './tolerance';

describe('parseTolerance', () => {
  it.each([
    ['exact', { kind: 'exact' }],
    ['oom', { kind: 'oom' }],
    ['rel 15%', { kind: 'rel', share: 0.15 }],
    ['abs 0.01', { kind: 'abs', amount: 0.01 }],
  ])('reads %s', (text, tolerance) => {
    expect(parseTolerance(text)).toEqual(tolerance);
  });

  it.each(['', 'about', 'rel', 'abs x', 'rel -5%'])(
    'throws on %j, which the schema does not let through',
    (text) => {
      expect(() => parseTolerance(text)).toThrow(RangeError);
    },
  );
});

describe('isWithin', () => {
  it.each([
    ['rel 10%', 110, 100, true],
    ['rel 10%', 90, 100, true],
    ['rel 10%', 110.1, 100, false],
    ['rel 10%', 0.33, 0.3, true],
    ['abs 0.1', 0.4, 0.3, true],
    ['abs 0.1', 0.41, 0.3, false],
    ['exact', 1 / 3, 0.333333, true],
    ['exact', 0.33333, 1 / 3, false],
    ['exact', 0, 0, true],
    ['oom', 316.2, 100, true],
    ['oom', 316.3, 100, false],
    ['oom', 31.63, 100, true],
    ['oom', 0, 100, false],
  ])('%s: %d for %d is %s', (tolerance, answer, value, within) => {
    expect(isWithin(answer, value, parseTolerance(tolerance))).toBe(within);
  });

  it.each([
    ['rel 10%', 120, 100, true],
    ['rel 10%', 121, 100, false],
    ['abs 1', 102, 100, true],
    ['oom', 1000, 100, true],
    ['oom', 1001, 100, false],
  ])('twice %s: %d for %d is %s', (tolerance, answer, value, within) => {
    expect(isWithin(answer, value, parseTolerance(tolerance), 2)).toBe(within);
  });
});

describe('describeTolerance', () => {
  it.each([
    ['rel 7%', 'QPS', '±7%까지 맞아요.'],
    ['rel 2.5%', 'QPS', '±2.5%까지 맞아요.'],
    ['abs 1', '대', '±1대까지 맞아요.'],
    ['abs 0.5', '%', '±0.5%p까지 맞아요.'],
  ])('%s in %s', (tolerance, unit, says) => {
    expect(describeTolerance(parseTolerance(tolerance), unit)).toBe(says);
  });
});
