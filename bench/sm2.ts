import type { Rating } from '../lib/scheduler/memory';

/**
 * SM-2 as P. A. Woźniak described it in 1990 (“Optimization of learning”, ch. 3.2,
 * https://www.super-memory.com/english/ol/sm2.htm): six days after the first, then each interval times the easiness.
 */
export interface Sm2 {
  /** Right answers in a row. */
  readonly repetitions: number;
  readonly easiness: number;
  readonly intervalDays: number;
}

const QUALITY: Readonly<Record<Rating, number>> = { again: 2, hard: 3, good: 4, easy: 5 };
const LOWEST_EASINESS = 1.3;

/** A miss begins the repetitions anew and leaves the easiness as it is. */
export function nextSm2(before: Sm2 | undefined, rating: Rating): Sm2 {
  const { repetitions, easiness, intervalDays } = before ?? {
    repetitions: 0,
    easiness: 2.5,
    intervalDays: 0,
  };
  const quality = QUALITY[rating];
  if (quality < 3) return { repetitions: 0, easiness, intervalDays: 1 };
  const next = Math.max(LOWEST_EASINESS, easiness + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
  const days = repetitions === 0 ? 1 : repetitions === 1 ? 6 : Math.round(intervalDays * easiness);
  return { repetitions: repetitions + 1, easiness: next, intervalDays: days };
}
