import type { LearnedMemory } from '../scheduler/card';
import type { Rating } from '../scheduler/memory';
import { placeRatings, rangesOf } from '../scheduler/place-ratings';
import { startOfStudyDay, studyDayOf } from '../scheduler/study-day';
import { readWeek } from '../scheduler/week-loads';
import type { LearnerSettings } from './learner-settings';
import { writePlaces } from './places';
import { countDue, type WriteTransaction } from './store';

interface Unplaced {
  readonly memberId: string;
  readonly questionId: string;
  /** Before the answer. */
  readonly memory: LearnedMemory | null;
  /** Those that the answer may be given. */
  readonly ratings: readonly Rating[];
  readonly at: Date;
}

/** Chooses the due day of each rating among what else comes due, for the answer's row. */
export async function placeAnswer(
  tx: WriteTransaction,
  answer: Unplaced,
  settings: LearnerSettings,
): Promise<string> {
  const { timeZone, weekLoads } = settings;
  const unplaced = { ...answer, settings };
  const ranges = rangesOf(unplaced).map(([, range]) => range);
  const today = studyDayOf(answer.at, timeZone);
  const start = (days: number) => startOfStudyDay(today + days, timeZone);
  const from = start(Math.min(...ranges.map(({ firstDays }) => firstDays)));
  // A rating may be moved behind the one below it, a day at most for each of the four.
  const to = start(Math.max(...ranges.map(({ lastDays }) => lastDays)) + 4);
  const counts = new Map<number, number>();
  for (const { dueAt, count } of await countDue(tx, answer, from, to)) {
    const day = studyDayOf(dueAt, timeZone);
    counts.set(day, (counts.get(day) ?? 0) + count);
  }
  const load = { countOn: (day: number) => counts.get(day) ?? 0, week: readWeek(weekLoads) };
  return writePlaces(placeRatings(unplaced, load));
}
