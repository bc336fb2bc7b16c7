import { intervalRange } from './fsrs';
import { chooseInterval, type IntervalRange, type Load, placeOf } from './load';
import { type Memory, RATINGS, type Rating, type ScheduleSettings } from './memory';
import { studyDayOf } from './study-day';

/** For each rating that an answer may be given, the place of its due day in the range of that rating. */
export type Places = Readonly<Partial<Record<Rating, number>>>;

export interface Unplaced {
  /** Before the answer. */
  readonly memory: Memory | null;
  readonly ratings: readonly Rating[];
  readonly at: Date;
  readonly settings: ScheduleSettings;
}

/** The range of each rating that may be given, from the hardest. */
export const rangesOf = ({ memory, ratings, at, settings }: Unplaced): [Rating, IntervalRange][] =>
  RATINGS.filter((rating) => ratings.includes(rating)).map((rating) => [
    rating,
    intervalRange(memory, rating, at, settings),
  ]);

/** Chooses the due day of every rating at once, so that what the learner reads beside a rating is what they get. */
export function placeRatings(unplaced: Unplaced, load: Load): Places {
  const today = studyDayOf(unplaced.at, unplaced.settings.timeZone);
  const places: Partial<Record<Rating, number>> = {};
  let before = 0;
  for (const [rating, range] of rangesOf(unplaced)) {
    // A better rating comes back later, even where the ranges overlap.
    const firstDays = Math.max(range.firstDays, before + 1);
    const days = chooseInterval(
      { ...range, firstDays, lastDays: Math.max(range.lastDays, firstDays) },
      today,
      load,
    );
    places[rating] = placeOf(range, days);
    before = days;
  }
  return places;
}
