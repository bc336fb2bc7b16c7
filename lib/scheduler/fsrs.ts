import {
  type Card,
  createEmptyCard,
  default_w,
  FSRS,
  forgetting_curve,
  type Grade,
  get_fuzz_range,
  Rating as LibraryRating,
  State,
  StrategyMode,
} from 'ts-fsrs';
import { type IntervalRange, intervalAt } from './load';
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
function schedulerOf(
  { desiredRetention }: Pick<ScheduleSettings, 'desiredRetention'>,
  seed: string | undefined,
): FSRS {
  const enable_fuzz = seed !== undefined;
  const key = `${desiredRetention} ${enable_fuzz}`;
  const scheduler =
    schedulers.get(key) ??
    new FSRS({ request_retention: desiredRetention, enable_short_term: false, enable_fuzz });
  schedulers.set(key, scheduler);
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of the library, no hook of React's.
  return seed === undefined ? scheduler : scheduler.useStrategy(StrategyMode.SEED, () => seed);
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

/** The library's own limits: shorter intervals than 2.5 days are not fuzzed, and none is longer than a hundred years. */
const SHORTEST_FUZZED_DAYS = 2.5;
const LONGEST_DAYS = 36_500;

/** The library's fuzz range round an interval. */
function rangeAround(idealDays: number, elapsedDays: number): IntervalRange {
  if (idealDays < SHORTEST_FUZZED_DAYS) return { firstDays: idealDays, lastDays: idealDays, idealDays };
  const { min_ivl: firstDays, max_ivl: lastDays } = get_fuzz_range(idealDays, elapsedDays, LONGEST_DAYS);
  return { firstDays, lastDays, idealDays };
}

/** The intervals that an answer of this rating may be given. */
export function intervalRange(
  memory: Memory | null,
  rating: Rating,
  at: Date,
  settings: ScheduleSettings,
): IntervalRange {
  const { intervalDays } = nextMemory(memory, rating, at, settings, 'ideal');
  return rangeAround(intervalDays, memory ? elapsedDays(memory, at, settings) : 0);
}

const elapsedDays = (memory: Memory, at: Date, { timeZone }: ScheduleSettings): number =>
  Math.max(0, studyDayOf(at, timeZone) - studyDayOf(memory.lastReviewedAt, timeZone));

/**
 * How the interval is taken from its range: by a place in it (0 to 1) that load balancing chose, by a seed, which always
 * gives the same, or as the forgetting curve alone says.
 */
export type Spread = number | { readonly seed: string } | 'ideal';

/** The memory after an answer at `at`. */
export function nextMemory(
  memory: Memory | null,
  rating: Rating,
  at: Date,
  settings: ScheduleSettings,
  spread: Spread,
): Memory {
  const today = studyDayOf(at, settings.timeZone);
  const card = memory ? cardOf(memory, settings) : createEmptyCard(libraryTime(today));
  const scheduler = schedulerOf(settings, typeof spread === 'object' ? spread.seed : undefined);
  const { card: next } = scheduler.next(card, libraryTime(today), GRADES[rating]);
  const elapsed = memory ? elapsedDays(memory, at, settings) : 0;
  const intervalDays =
    typeof spread === 'number'
      ? intervalAt(rangeAround(next.scheduled_days, elapsed), spread)
      : next.scheduled_days;
  return {
    stability: next.stability,
    difficulty: next.difficulty,
    intervalDays,
    dueAt: startOfStudyDay(today + intervalDays, settings.timeZone),
    lastReviewedAt: at,
    reps: next.reps,
    lapses: next.lapses,
  };
}

/** Stability and difficulty alone: what a forecast steps through, many thousand times. */
export type MemoryState = Pick<Memory, 'stability' | 'difficulty'>;

/** The state after an answer so many days later, and the days that the retention then allows. */
export function nextState(
  state: MemoryState | null,
  rating: Rating,
  elapsed: number,
  settings: Pick<ScheduleSettings, 'desiredRetention'>,
): { readonly state: MemoryState; readonly intervalDays: number } {
  const scheduler = schedulerOf(settings, undefined);
  const next = scheduler.next_state(state, elapsed, GRADES[rating]);
  return { state: next, intervalDays: scheduler.next_interval(next.stability, elapsed) };
}

/** The days that a retention allows for what is known now. */
export const allowedDays = (
  { stability }: MemoryState,
  settings: Pick<ScheduleSettings, 'desiredRetention'>,
): number => schedulerOf(settings, undefined).next_interval(stability, 0);

/** The chance of recall after so many days. */
export const recallAfter = (days: number, { stability }: MemoryState): number =>
  forgetting_curve(default_w, days, stability);

/** The chance, 0 to 1, that it is recalled at `at`. */
export function retrievability(memory: Memory, at: Date, settings: ScheduleSettings): number {
  return recallAfter(elapsedDays(memory, at, settings), memory);
}
