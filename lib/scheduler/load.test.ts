import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseInterval, type IntervalRange, intervalAt, placeOf } from './load';
import { EVERY_DAY_NORMAL, readWeek, type WeekLoads, weekdayOf, writeWeek } from './week-loads';

/** 2026-03-02, a Monday. */
const MONDAY = Date.UTC(2026, 2, 2) / 86_400_000;
const range = (
  firstDays: number,
  lastDays: number,
  idealDays = (firstDays + lastDays) / 2,
): IntervalRange => ({
  firstDays,
  lastDays,
  idealDays,
});
/** Counts of the days after today, from tomorrow on; no more than those have any. */
const chosen = (open: IntervalRange, counts: readonly number[], week: WeekLoads = EVERY_DAY_NORMAL) =>
  chooseInterval(open, MONDAY, { countOn: (day) => counts[day - MONDAY - 1] ?? 0, week });

describe('chooseInterval', () => {
  it.each<[string, IntervalRange, number[], number]>([
    ['takes the emptiest day', range(2, 4), [0, 5, 5, 0], 4],
    ['takes the ideal one of equally full days', range(8, 12), Array(12).fill(3), 10],
    ['takes the earlier of two that are as near to it', range(8, 12), [...Array(8).fill(3), 1, 3, 1, 3], 9],
    ['takes one far from the ideal when it is emptier', range(10, 20), Array(20).fill(3).fill(2, 19), 20],
    ['has no choice in a range of one day', range(1, 1), [99], 1],
  ])('%s', (_, open, counts, expected) => {
    expect(chosen(open, counts)).toBe(expected);
  });

  it.each<[string, string, number[], number]>([
    ['a day of fewer is full with half as many', 'nfnnnnn', [4, 6, 9], 9],
    ['but taken when it is emptier still', 'nfnnnnn', [1, 6, 9], 8],
    ['a day of least is left alone', 'nlnnnnn', [0, 50, 60], 9],
    ['unless the others are of least too', 'nlllnnn', [7, 3, 9], 9],
  ])('%s', (_, week, counts, expected) => {
    // Tuesday, Wednesday and Thursday of next week.
    expect(chosen(range(8, 10), [...Array(7).fill(0), ...counts], readWeek(week))).toBe(expected);
  });

  const anyLoad = fc.record({
    first: fc.integer({ min: 1, max: 60 }),
    width: fc.nat(20),
    counts: fc.array(fc.nat(30), { minLength: 90, maxLength: 90 }),
    week: fc.array(fc.constantFrom('normal', 'fewer', 'least'), { minLength: 7, maxLength: 7 }),
  });

  it('stays in the range, repeats itself, and takes a day of least only where there is no other', () => {
    fc.assert(
      fc.property(anyLoad, ({ first, width, counts, week }) => {
        const open = range(first, first + width);
        const days = chosen(open, counts, week);
        expect(days).toBe(chosen(open, counts, week));
        expect(days).toBeGreaterThanOrEqual(first);
        expect(days).toBeLessThanOrEqual(first + width);
        const loads = Array.from({ length: width + 1 }, (_, i) => week[weekdayOf(MONDAY + first + i)]);
        if (week[weekdayOf(MONDAY + days)] === 'least') expect(new Set(loads)).toEqual(new Set(['least']));
      }),
    );
  });

  it('takes no day that is fuller than another of its range, nor further from the ideal than one as full', () => {
    fc.assert(
      fc.property(anyLoad, ({ first, width, counts }) => {
        const open = range(first, first + width);
        const days = chosen(open, counts);
        const count = (day: number) => counts[day - 1] ?? 0;
        for (let other = first; other <= first + width; other++) {
          expect(count(other)).toBeGreaterThanOrEqual(count(days));
          if (count(other) === count(days))
            expect(Math.abs(other - open.idealDays)).toBeGreaterThanOrEqual(Math.abs(days - open.idealDays));
        }
      }),
    );
  });
});

describe('the place that is kept', () => {
  it('gives every interval of its range back, and one beyond it too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000 }), fc.nat(3700), fc.nat(3702), (first, width, offset) => {
        const open = range(first, first + width);
        const days = first + Math.min(offset, width + 1);
        expect(intervalAt(open, placeOf(open, days))).toBe(days);
      }),
    );
  });

  it('lies alike in the range of other settings', () => {
    expect(intervalAt(range(20, 39), placeOf(range(10, 19), 10))).toBe(21);
    expect(intervalAt(range(20, 39), placeOf(range(10, 19), 19))).toBe(39);
    expect(intervalAt(range(5, 5), placeOf(range(10, 19), 19))).toBe(5);
  });
});

describe('the week', () => {
  it('begins on Monday, also before 1970', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((i) => weekdayOf(MONDAY + i))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(weekdayOf(-3)).toBe(0);
  });

  it('is read as it was written', () => {
    const week: WeekLoads = ['normal', 'fewer', 'least', 'normal', 'normal', 'fewer', 'least'];
    expect(writeWeek(week)).toBe('nflnnfl');
    expect(readWeek(writeWeek(week))).toEqual(week);
    for (const letters of ['', 'nnnnnn', 'nnnnnnx', 'nnnnnnnn'])
      expect(() => readWeek(letters)).toThrow('no week');
  });
});
