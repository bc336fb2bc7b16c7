import type { Memory, Rating, ScheduleSettings } from './memory';

/** A question as the queue sees it. */
export interface Card {
  readonly questionId: string;
  readonly revision: number;
  /** Its place in reading order. */
  readonly order: number;
  /** The lines of the notes that it asks about. */
  readonly source: readonly string[];
  readonly topic: string;
  readonly chapter: string;
  /** Every chapter that its own one builds on, however indirectly. */
  readonly prerequisites: readonly string[];
}

/** A memory and the revision of the question that it is of. */
export interface LearnedMemory extends Memory {
  readonly revision: number;
}

/** An answer of the present study day that has not been undone. */
export interface TodaysAnswer {
  readonly questionId: string;
  /** As it stands: proposed, or changed by the learner. */
  readonly rating: Rating;
  /** Only what came by `review` uses up places of the day. */
  readonly via: 'review' | 'check' | 'weekly' | 'study';
  /** True when the question had never been answered before. */
  readonly introduces: boolean;
}

/** The limits that hold today. */
export interface DayLimits {
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
}

export interface QueueInput {
  readonly cards: readonly Card[];
  readonly memories: ReadonlyMap<string, LearnedMemory>;
  /** Oldest first. */
  readonly answeredToday: readonly TodaysAnswer[];
  readonly settings: ScheduleSettings & DayLimits;
  /** Questions that are not to be asked: suspended, buried, leeches. They count as introduced. */
  readonly aside?: ReadonlySet<string>;
  readonly now: Date;
}

export type LastAnswers = ReadonlyMap<string, TodaysAnswer>;

/** The question means something else than it did when it was learned. */
export const isRevised = (card: Card, memory: LearnedMemory | undefined): boolean =>
  !!memory && card.revision > memory.revision;

/** Each question's last answer of today, in the order of those answers. */
export function lastAnswers(answeredToday: readonly TodaysAnswer[]): LastAnswers {
  const last = new Map<string, TodaysAnswer>();
  for (const answer of answeredToday) {
    last.delete(answer.questionId);
    last.set(answer.questionId, answer);
  }
  return last;
}
