import { dayTotals, type StageCounts } from './day-counts';
import { mondayOf } from './retention';

export const CALENDAR_WEEKS = 53;

export interface CalendarDay {
  readonly day: number;
  readonly answers: number;
  readonly seconds: number;
  /** 0 for none, else the quarter of this learner's own active days that it lies in, 1 (least) to 4. */
  readonly level: number;
}

export interface Calendar {
  /** Weeks from Monday on, oldest first; the last one ends today. */
  readonly weeks: readonly (readonly CalendarDay[])[];
  readonly activeDays: number;
  /** Days in a row with an answer, up to today or, while today has none, yesterday. */
  readonly streak: number;
  readonly longestStreak: number;
}

const LEVELS = 4;

/** The first study day that the calendar shows. */
export const calendarStart = (today: number): number => mondayOf(today) - 7 * (CALENDAR_WEEKS - 1);

export function calendarOf(rows: readonly StageCounts[], today: number): Calendar {
  const totals = dayTotals(rows);
  const start = calendarStart(today);
  const counts = Array.from(
    { length: today - start + 1 },
    (_, index) => totals.get(start + index)?.answers ?? 0,
  );
  const active = counts.filter((answers) => answers > 0).sort((a, b) => a - b);
  const levelOf = (answers: number) =>
    answers === 0 ? 0 : 1 + Math.floor((LEVELS * active.indexOf(answers)) / active.length);
  const days = counts.map((answers, index) => {
    const day = start + index;
    return { day, answers, seconds: totals.get(day)?.seconds ?? 0, level: levelOf(answers) };
  });
  const weeks = Array.from({ length: CALENDAR_WEEKS }, (_, week) => days.slice(7 * week, 7 * week + 7));
  return { weeks, activeDays: active.length, ...streaksOf(counts) };
}

function streaksOf(counts: readonly number[]): { readonly streak: number; readonly longestStreak: number } {
  let [run, longestStreak, untilYesterday] = [0, 0, 0];
  for (const [index, answers] of counts.entries()) {
    if (index === counts.length - 1) untilYesterday = run;
    run = answers > 0 ? run + 1 : 0;
    longestStreak = Math.max(longestStreak, run);
  }
  return { streak: Math.max(run, untilYesterday), longestStreak };
}
