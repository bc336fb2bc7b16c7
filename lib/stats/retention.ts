import { DAY_MS } from '../scheduler/study-day';
import type { StageCounts } from './day-counts';
import { addShares, NO_SHARE, type Share } from './share';
import { monthOf } from './tally';

/** How many of the first answers of a day met a memory that was still there. */
export interface Retention {
  readonly young: Share;
  readonly mature: Share;
}

export interface RetentionPeriod extends Retention {
  /** The study day that it begins with. */
  readonly from: number;
}

const NOTHING: Retention = { young: NO_SHARE, mature: NO_SHARE };

/** 1970-01-01 was a Thursday; weeks begin on Monday. */
export const mondayOf = (day: number): number => 7 * Math.floor((day + 3) / 7) - 3;

/** The first day of the month that comes so many months after that of the day. */
const firstOfMonth = (day: number, months: number): number => {
  const month = monthOf(day) + months;
  return Date.UTC(Math.floor(month / 12), month % 12) / DAY_MS;
};

const add = (sum: Retention, { stage, answers, kept }: StageCounts): Retention =>
  stage === 'young' || stage === 'mature'
    ? { ...sum, [stage]: addShares(sum[stage], { of: answers, hits: kept }) }
    : sum;

const periodsFrom = (starts: readonly number[], rows: readonly StageCounts[]): RetentionPeriod[] =>
  starts.map((from, index) => {
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return { from, ...rows.filter(({ day }) => day >= from && day < to).reduce(add, NOTHING) };
  });

/** The last weeks, this one included, oldest first. */
export const retentionByWeek = (
  rows: readonly StageCounts[],
  today: number,
  weeks: number,
): RetentionPeriod[] =>
  periodsFrom(
    Array.from({ length: weeks }, (_, index) => mondayOf(today) - 7 * (weeks - 1 - index)),
    rows,
  );

/** The last months, this one included, oldest first. */
export const retentionByMonth = (
  rows: readonly StageCounts[],
  today: number,
  months: number,
): RetentionPeriod[] =>
  periodsFrom(
    Array.from({ length: months }, (_, index) => firstOfMonth(today, index + 1 - months)),
    rows,
  );

export const retentionOf = (rows: readonly StageCounts[]): Retention => rows.reduce(add, NOTHING);
