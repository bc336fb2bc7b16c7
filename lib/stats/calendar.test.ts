import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR_WEEKS, calendarOf, calendarStart } from './calendar';
import { type StageCounts, todayOf } from './day-counts';

/** A Wednesday. */
const TODAY = Date.UTC(2026, 2, 4) / 86_400_000;
const row = (daysAgo: number, answers: number, changes: Partial<StageCounts> = {}): StageCounts => ({
  day: TODAY - daysAgo,
  stage: 'new',
  answers,
  right: answers,
  kept: answers,
  durationSeconds: 10 * answers,
  ...changes,
});

describe('calendarOf', () => {
  it('has 53 weeks from Monday on and ends today', () => {
    const { weeks } = calendarOf([row(0, 3), row(0, 2, { stage: 'repeat' })], TODAY);
    expect(weeks).toHaveLength(CALENDAR_WEEKS);
    expect(weeks.map((week) => week.length)).toEqual([...Array.from({ length: 52 }, () => 7), 3]);
    expect(weeks[0]?.[0]?.day).toBe(calendarStart(TODAY));
    expect(weeks.at(-1)?.at(-1)).toEqual({ day: TODAY, answers: 5, seconds: 50, level: 1 });
  });

  it('shades a day by the quarter of the active days that it lies in', () => {
    const rows = [row(0, 1), row(1, 5), row(2, 20), row(3, 80)];
    const levels = calendarOf(rows, TODAY).weeks.flat().slice(-5);
    expect(levels.map(({ level }) => level)).toEqual([0, 4, 3, 2, 1]);
  });

  it.each([
    [[], 0, 0],
    [[0], 1, 1],
    [[0, 1, 2, 4, 5, 6, 7], 3, 4],
    [[1, 2], 2, 2],
    [[2, 3, 4], 0, 3],
  ])('answered %j days ago is a streak of %i and a longest of %i', (daysAgo, streak, longestStreak) => {
    const rows = daysAgo.map((days) => row(days, 1));
    expect(calendarOf(rows, TODAY)).toMatchObject({ streak, longestStreak, activeDays: rows.length });
  });

  it('gives more answers no lighter shade', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300), { maxLength: 60 }), fc.array(fc.nat(200)), (days, counts) => {
        const rows = days.map((daysAgo, index) => row(daysAgo, 1 + (counts[index] ?? 0)));
        const cells = calendarOf(rows, TODAY)
          .weeks.flat()
          .sort((a, b) => a.answers - b.answers);
        for (const [index, cell] of cells.entries())
          expect(cell.level).toBeGreaterThanOrEqual(cells[index - 1]?.level ?? 0);
      }),
    );
  });
});

it('todayOf keeps what is new, what was still known and what came again apart', () => {
  const rows = [
    row(0, 4, { stage: 'new', right: 3 }),
    row(0, 5, { stage: 'young', kept: 4, right: 4 }),
    row(0, 2, { stage: 'mature', kept: 2 }),
    row(0, 1, { stage: 'repeat' }),
    row(1, 50),
  ];
  expect(todayOf(rows, TODAY)).toEqual({
    answers: 12,
    right: 10,
    seconds: 120,
    introduced: 4,
    asked: 7,
    kept: 6,
  });
});
