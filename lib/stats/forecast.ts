import type { Memory, ScheduleSettings } from '../scheduler/memory';
import { studyDayOf } from '../scheduler/study-day';

export const FORECAST_DAYS = 30;

export interface Forecast {
  /** Memories that come due on each of the coming days; the first is today, with what has waited since earlier days. */
  readonly due: readonly number[];
  /** Of those of today, what has been due since an earlier day. */
  readonly overdue: number;
  /** Later than the last of these days. */
  readonly later: number;
  /** How many reviews a day the memories ask for in the long run: each one once an interval. */
  readonly perDay: number;
}

export function forecastOf(memories: readonly Memory[], now: Date, { timeZone }: ScheduleSettings): Forecast {
  const today = studyDayOf(now, timeZone);
  const due = Array.from({ length: FORECAST_DAYS }, () => 0);
  let [overdue, later, perDay] = [0, 0, 0];
  for (const { dueAt, intervalDays } of memories) {
    const day = studyDayOf(dueAt, timeZone) - today;
    perDay += 1 / Math.max(1, intervalDays);
    if (day >= FORECAST_DAYS) later += 1;
    else due[Math.max(0, day)] = (due[Math.max(0, day)] ?? 0) + 1;
    if (day < 0) overdue += 1;
  }
  return { due, overdue, later, perDay };
}
