import { type Random, randomFrom } from '../random';
import { allowedDays, type MemoryState, nextState, recallAfter } from './fsrs';
import type { Memory } from './memory';
import { studyDayOf } from './study-day';

/** The bounds of the setting, in whole hundredths. */
export const RETENTIONS: readonly number[] = Array.from({ length: 18 }, (_, i) => (80 + i) / 100);

/** A quarter of a year: the wave of what was learned lately has passed, and the estimate is still about this learner. */
export const WORKLOAD_DAYS = 90;

/** Enough for an error of some per cent; the request may not take longer for who has learned much. */
const MOST_SIMULATED = 150;

/** A new question is missed about so often; what is known is missed as the forgetting curve says. */
const NEW_MISSED = 0.25;

export interface WorkloadInput {
  readonly memories: readonly Memory[];
  /** Questions of the bank that were never answered. */
  readonly unlearned: number;
  readonly newPerDay: number;
  readonly timeZone: string;
  readonly now: Date;
}

export interface Cost {
  readonly desiredRetention: number;
  /** Answers a day over the coming days, new questions and the second tries of missed ones among them. */
  readonly answersPerDay: number;
}

interface Simulated {
  /** Null for a question that is new on its first day. */
  readonly state: MemoryState | null;
  /** Study days from today; before today is below 0. */
  readonly lastDay: number;
  readonly random: Random;
}

/** How many answers one question asks for in the coming days. */
function answersOf({ state: known, lastDay, random }: Simulated, desiredRetention: number): number {
  const settings = { desiredRetention };
  let state = known;
  let last = lastDay;
  let day = known ? Math.max(0, lastDay + allowedDays(known, settings)) : lastDay;
  let answers = 0;
  while (day < WORKLOAD_DAYS) {
    const elapsed = day - last;
    const missed = random() < (state ? 1 - recallAfter(elapsed, state) : NEW_MISSED);
    answers += missed ? 2 : 1;
    const next = nextState(state, missed ? 'again' : 'good', elapsed, settings);
    state = next.state;
    last = day;
    day += Math.max(1, next.intervalDays);
  }
  return answers;
}

/** Evenly spread over the list, at most so many; each stands for `weight` of them. */
function sample<T>(items: readonly T[]): { readonly items: readonly T[]; readonly weight: number } {
  if (items.length <= MOST_SIMULATED) return { items, weight: 1 };
  const step = items.length / MOST_SIMULATED;
  const chosen = items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return { items: chosen, weight: items.length / chosen.length };
}

/**
 * An estimate of the daily work that each desired retention costs this learner: every question is played through the
 * coming days, remembered or missed by chance as its forgetting curve says. The same chances are drawn for every
 * retention, so that they compare.
 */
export function estimateWorkload({ memories, unlearned, newPerDay, timeZone, now }: WorkloadInput): Cost[] {
  const today = studyDayOf(now, timeZone);
  const known = sample(memories);
  const fresh = sample(Array.from({ length: Math.min(unlearned, newPerDay * WORKLOAD_DAYS) }, (_, i) => i));
  const total = (simulated: readonly Omit<Simulated, 'random'>[], weight: number, retention: number) =>
    weight *
    simulated.reduce(
      (sum, one, i) => sum + answersOf({ ...one, random: randomFrom(`work ${i}`) }, retention),
      0,
    );
  const knownNow = known.items.map((memory) => ({
    state: memory,
    lastDay: studyDayOf(memory.lastReviewedAt, timeZone) - today,
  }));
  const toCome = fresh.items.map((place) => ({ state: null, lastDay: Math.floor(place / newPerDay) }));
  return RETENTIONS.map((desiredRetention) => ({
    desiredRetention,
    answersPerDay:
      (total(knownNow, known.weight, desiredRetention) + total(toCome, fresh.weight, desiredRetention)) /
      WORKLOAD_DAYS,
  }));
}
