import { loadContent } from '../lib/content/load-content';
import { cardsOf } from '../lib/review/cards';
import type { LearnedMemory, TodaysAnswer } from '../lib/scheduler/card';
import { nextMemory, retrievability, type Spread } from '../lib/scheduler/fsrs';
import { isLeech } from '../lib/scheduler/leech';
import type { Rating } from '../lib/scheduler/memory';
import { placeRatings } from '../lib/scheduler/place-ratings';
import { buildQueue } from '../lib/scheduler/queue';
import { studyDayOf } from '../lib/scheduler/study-day';
import { EVERY_DAY_NORMAL, type WeekLoads } from '../lib/scheduler/week-loads';
import { nextSm2, type Sm2 } from './sm2';

/** Ways to decide what is asked on a day, all over the same bank. */
export interface Plan {
  /** What to ask, in order; the new ones are among them. */
  ask(day: number): readonly string[];
  /** The first answer of the day to a question. */
  answered(id: string, rating: Rating, day: number): void;
}

const CARDS = cardsOf(loadContent(process.cwd()));
export const BANK: readonly string[] = CARDS.map(({ questionId }) => questionId);
const ORDERED = CARDS.toSorted((a, b) => a.order - b.order).map(({ questionId }) => questionId);

const START = Date.UTC(2026, 2, 2, 3);
export const timeOf = (day: number) => new Date(START + day * 86_400_000);

export const NEW_A_DAY = 10;

export interface OurOptions {
  /** `placed` balances the load, `seeded` draws the day by chance as the library does, `ideal` takes none of the range. */
  readonly days: 'placed' | 'seeded' | 'ideal';
  readonly week?: WeekLoads;
  /** From that day on no more than so many a day. */
  readonly limit?: { readonly from: number; readonly reviewsPerDay: number };
  readonly desiredRetention?: number;
  /** Nobody puts them back. Otherwise they are put back at once, so that the schedules compare over the same bank. */
  readonly leechesStayOut?: boolean;
  /** Asks what is nearest to being forgotten first even in a backlog. */
  readonly forgottenFirst?: boolean;
}

/** Our own queue. `stretch` tells by how much balancing has lengthened the intervals. */
export function ourPlan({
  days,
  week = EVERY_DAY_NORMAL,
  limit,
  forgottenFirst,
  leechesStayOut = false,
  desiredRetention = 0.9,
}: OurOptions) {
  const settings = { timeZone: 'Asia/Seoul', desiredRetention };
  const reviewsOn = (day: number) => (limit && day >= limit.from ? limit.reviewsPerDay : 2000);
  const memories = new Map<string, LearnedMemory>();
  const lengths = { chosen: 0, ideal: 0 };
  let attempts = 0;
  const aside = () =>
    new Set(
      [...memories]
        .filter(([, { lapses }]) => leechesStayOut && isLeech(lapses, null))
        .map(([questionId]) => questionId),
    );
  const overdue = (now: Date, places: number) =>
    [...memories]
      .filter(([id, { dueAt }]) => dueAt <= now && !aside().has(id))
      .sort(([, a], [, b]) => retrievability(a, now, settings) - retrievability(b, now, settings))
      .slice(0, places)
      .map(([id]) => id);
  /** Kept along, for counting anew at every answer would take most of the time. */
  const counts = new Map<number, number>();
  const count = (id: string, by: number) => {
    const memory = memories.get(id);
    const day = memory && studyDayOf(memory.dueAt, settings.timeZone);
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + by);
  };
  const spreadOf = (id: string, memory: LearnedMemory | null, rating: Rating, at: Date): Spread => {
    if (days === 'ideal') return 'ideal';
    if (days === 'seeded') return { seed: `${id} ${attempts}` };
    const load = { countOn: (day: number) => counts.get(day) ?? 0, week };
    return placeRatings({ memory, ratings: [rating], at, settings }, load)[rating] ?? 'ideal';
  };
  return {
    lengths,
    ask(day: number): readonly string[] {
      const now = timeOf(day);
      const answeredToday: TodaysAnswer[] = [];
      const { items } = buildQueue({
        cards: CARDS,
        memories,
        answeredToday,
        settings: { ...settings, newPerDay: NEW_A_DAY, reviewsPerDay: reviewsOn(day) },
        aside: aside(),
        now,
      });
      const ids = items.map(({ questionId }) => questionId);
      if (!forgottenFirst) return ids;
      return [...overdue(now, reviewsOn(day)), ...ids.filter((id) => !memories.has(id))];
    },
    answered(id: string, rating: Rating, day: number): void {
      const at = timeOf(day);
      const memory = memories.get(id) ?? null;
      attempts += 1;
      const ideal = nextMemory(memory, rating, at, settings, 'ideal');
      count(id, -1);
      const next = nextMemory(memory, rating, at, settings, spreadOf(id, memory, rating, at));
      lengths.chosen += next.intervalDays;
      lengths.ideal += ideal.intervalDays;
      memories.set(id, { ...next, revision: 1 });
      count(id, 1);
    },
  };
}

/** Everything due, oldest first, and the next new ones in reading order. */
function simplePlan(intervalOf: (id: string, rating: Rating) => number): Plan {
  const due = new Map<string, number>();
  return {
    ask: (day) => [
      ...[...due].filter(([, dueDay]) => dueDay <= day).map(([id]) => id),
      ...ORDERED.filter((id) => !due.has(id)).slice(0, NEW_A_DAY),
    ],
    answered: (id, rating, day) => void due.set(id, day + intervalOf(id, rating)),
  };
}

export function sm2Plan(): Plan {
  const states = new Map<string, Sm2>();
  return simplePlan((id, rating) => {
    const next = nextSm2(states.get(id), rating);
    states.set(id, next);
    return next.intervalDays;
  });
}

/** The ladder of many a paper box of cards; a miss goes back to its foot. */
const LADDER_DAYS = [1, 3, 7, 14, 30, 60, 120];

export function fixedPlan(): Plan {
  const steps = new Map<string, number>();
  return simplePlan((id, rating) => {
    const step = rating === 'again' ? 0 : Math.min((steps.get(id) ?? -1) + 1, LADDER_DAYS.length - 1);
    steps.set(id, step);
    return LADDER_DAYS[step] ?? 1;
  });
}
