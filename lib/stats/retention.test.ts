import { describe, expect, it } from 'vitest';
import type { Stage } from './answer-fact';
import type { StageCounts } from './day-counts';
import { mondayOf, retentionByMonth, retentionByWeek, retentionOf } from './retention';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const counts = (date: string, stage: Stage, answers: number, kept: number): StageCounts => ({
  day: dayOf(date),
  stage,
  answers,
  right: kept,
  kept,
  durationSeconds: 0,
});

const ROWS = [
  counts('2026-02-28', 'young', 4, 3),
  counts('2026-03-01', 'young', 2, 2),
  counts('2026-03-02', 'mature', 5, 4),
  counts('2026-03-02', 'young', 1, 0),
  counts('2026-03-02', 'new', 9, 9),
  counts('2026-03-02', 'repeat', 9, 9),
];

it.each([
  ['2026-03-01', '2026-02-23'],
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['1970-01-01', '1969-12-29'],
])('the week of %s began on %s', (date, monday) => expect(mondayOf(dayOf(date))).toBe(dayOf(monday)));

describe('true retention', () => {
  it('counts first answers to memories, young and mature apart, and neither new ones nor repeats', () => {
    expect(retentionOf(ROWS)).toEqual({ young: { of: 7, hits: 5 }, mature: { of: 5, hits: 4 } });
  });

  it('turns the week over on Monday', () => {
    expect(retentionByWeek(ROWS, dayOf('2026-03-04'), 2)).toEqual([
      { from: dayOf('2026-02-23'), young: { of: 6, hits: 5 }, mature: { of: 0, hits: 0 } },
      { from: dayOf('2026-03-02'), young: { of: 1, hits: 0 }, mature: { of: 5, hits: 4 } },
    ]);
  });

  it('turns the month over on its first day, across the new year too', () => {
    expect(retentionByMonth(ROWS, dayOf('2026-03-31'), 2)).toEqual([
      { from: dayOf('2026-02-01'), young: { of: 4, hits: 3 }, mature: { of: 0, hits: 0 } },
      { from: dayOf('2026-03-01'), young: { of: 3, hits: 2 }, mature: { of: 5, hits: 4 } },
    ]);
    const starts = retentionByMonth([], dayOf('2026-01-15'), 12).map(({ from }) => from);
    expect([starts[0], starts[11]]).toEqual([dayOf('2025-02-01'), dayOf('2026-01-01')]);
  });
});
