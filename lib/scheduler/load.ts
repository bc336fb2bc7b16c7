import { type DayLoad, type WeekLoads, weekdayOf } from './week-loads';

/** The days that an answer's interval leaves open: whole days counted from the answer. */
export interface IntervalRange {
  readonly firstDays: number;
  readonly lastDays: number;
  /** What the forgetting curve alone would take. */
  readonly idealDays: number;
}

export interface Load {
  /** How many questions come due on a study day so far. */
  countOn(studyDay: number): number;
  readonly week: WeekLoads;
}

/** A day of half the share is as full with half the questions; one of `least` is taken when the range has no other. */
const SHARES: Readonly<Record<DayLoad, number>> = { normal: 1, fewer: 0.5, least: 1e-6 };

/**
 * The interval in the range whose day is the emptiest for its weekday; of equal ones the nearest to the ideal, then the
 * earlier. Counts decide and no chance, so the same counts always give the same day. Days further off tend to be emptier,
 * but that lengthens intervals by 2 % only, while a preference for early days costs as much of what is flattened
 * (bench/learning-simulation.ts).
 */
export function chooseInterval(range: IntervalRange, today: number, { countOn, week }: Load): number {
  let best = range.firstDays;
  let lowest = Number.POSITIVE_INFINITY;
  for (let days = range.firstDays; days <= range.lastDays; days++) {
    const share = SHARES[week[weekdayOf(today + days)] ?? 'normal'];
    const cost = (countOn(today + days) + 1) / share;
    const isNearer = Math.abs(days - range.idealDays) < Math.abs(best - range.idealDays);
    if (cost < lowest || (cost === lowest && isNearer)) {
      best = days;
      lowest = cost;
    }
  }
  return best;
}

const width = ({ firstDays, lastDays }: IntervalRange) => lastDays - firstDays + 1;

/** Where an interval lies in its range, as it is kept with the answer: 0 its first day, towards 1 its last. */
export const placeOf = (range: IntervalRange, days: number): number =>
  Math.round(((days - range.firstDays + 0.5) / width(range)) * 1e5) / 1e5;

/** The interval at that place: of the same range the very one; of the range of other settings the like one. */
export const intervalAt = (range: IntervalRange, place: number): number =>
  range.firstDays + Math.floor(place * width(range));
