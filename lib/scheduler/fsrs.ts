import {
  type Card,
  createEmptyCard,
  default_w,
  FSRS,
  forgetting_curve,
  type Grade,
  Rating as LibraryRating,
  State,
  StrategyMode,
} from 'ts-fsrs';
import type { Memory, Rating, ScheduleSettings } from './memory';
import { DAY_MS, startOfStudyDay, studyDayOf } from './study-day';

/** The one importer of ts-fsrs: FSRS-6 with its default parameters and without its steps of minutes. */

const GRADES: Record<Rating, Grade> = {
  again: LibraryRating.Again,
  hard: LibraryRating.Hard,
  good: LibraryRating.Good,
  easy: LibraryRating.Easy,
};

const schedulers = new Map<string, FSRS>();

/** Kept for each setting, because checking its parameters costs the library more than scheduling. */
function schedulerOf({ desiredRetention }: ScheduleSettings, seed: string, fuzz: boolean): FSRS {
  const key = `${desiredRetention} ${fuzz}`;
  const scheduler =
    schedulers.get(key) ??
    new FSRS({ request_retention: desiredRetention, enable_short_term: false, enable_fuzz: fuzz });
  schedulers.set(key, scheduler);
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of the library, no hook of React's.
  return scheduler.useStrategy(StrategyMode.SEED, () => seed);
}

/** The library counts days in UTC, so it is given midnight UTC of the study day: elapsed days are then study days. */
const libraryTime = (day: number) => new Date(day * DAY_MS);

function cardOf(memory: Memory, settings: ScheduleSettings): Card {
  const reviewedAt = libraryTime(studyDayOf(memory.lastReviewedAt, settings.timeZone));
  return {
    ...createEmptyCard(reviewedAt),
    stability: memory.stability,
    difficulty: memory.difficulty,
    scheduled_days: memory.intervalDays,
    reps: memory.reps,
    lapses: memory.lapses,
    state: State.Review,
    last_review: reviewedAt,
  };
}

/**
 * The memory after an answer at `at`. The same seed gives the same fuzz, so that a replay gives the same memory; `fuzz`
 * is turned off only to compare with published intervals.
 */
export function nextMemory(
  memory: Memory | null,
  rating: Rating,
  at: Date,
  settings: ScheduleSettings,
  seed: string,
  fuzz = true,
): Memory {
  const today = studyDayOf(at, settings.timeZone);
  const card = memory ? cardOf(memory, settings) : createEmptyCard(libraryTime(today));
  const { card: next } = schedulerOf(settings, seed, fuzz).next(card, libraryTime(today), GRADES[rating]);
  return {
    stability: next.stability,
    difficulty: next.difficulty,
    intervalDays: next.scheduled_days,
    dueAt: startOfStudyDay(today + next.scheduled_days, settings.timeZone),
    lastReviewedAt: at,
    reps: next.reps,
    lapses: next.lapses,
  };
}

/** The chance, 0 to 1, that it is recalled at `at`. */
export function retrievability(memory: Memory, at: Date, settings: ScheduleSettings): number {
  const elapsedDays =
    studyDayOf(at, settings.timeZone) - studyDayOf(memory.lastReviewedAt, settings.timeZone);
  return forgetting_curve(default_w, Math.max(0, elapsedDays), memory.stability);
}
