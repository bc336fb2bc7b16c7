import { retrievability } from './fsrs';
import type { Memory, Rating, ScheduleSettings } from './memory';
import { type Sourced, spreadSources } from './spread-sources';

/** A question as the queue sees it. */
export interface Card extends Sourced {
  readonly questionId: string;
  readonly revision: number;
  /** Its place in reading order. */
  readonly order: number;
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
  readonly via: 'review' | 'check' | 'weekly';
  /** True when the question had never been answered before. */
  readonly introduces: boolean;
}

export interface QueueInput {
  readonly cards: readonly Card[];
  readonly memories: ReadonlyMap<string, LearnedMemory>;
  /** Oldest first. */
  readonly answeredToday: readonly TodaysAnswer[];
  readonly settings: ScheduleSettings & { readonly newPerDay: number };
  readonly now: Date;
}

export interface QueueItem {
  readonly questionId: string;
  readonly status: 'due' | 'new' | 'retry';
}

type Answered = ReadonlyMap<string, TodaysAnswer>;

/** The question means something else than it did when it was learned. */
const isRevised = (card: Card, memory: LearnedMemory | undefined) =>
  !!memory && card.revision > memory.revision;

/** The ones nearest to being forgotten come first. */
function dueCards({ cards, memories, settings, now }: QueueInput, answered: Answered): Card[] {
  const chance = new Map<string, number>();
  for (const card of cards) {
    const memory = memories.get(card.questionId);
    if (!memory) continue;
    const isDue = memory.dueAt <= now && !answered.has(card.questionId);
    if (isDue || isRevised(card, memory)) chance.set(card.questionId, retrievability(memory, now, settings));
  }
  const of = (card: Card) => chance.get(card.questionId) ?? 1;
  return cards
    .filter((card) => chance.has(card.questionId))
    .sort((a, b) => of(a) - of(b) || a.order - b.order);
}

/** In reading order, at most one a line and `newPerDay` a day; what a Check introduced takes the line but no place. */
function newCards({ cards, memories, answeredToday, settings }: QueueInput, answered: Answered): Card[] {
  const introduced = new Map<string, TodaysAnswer['via']>();
  for (const { questionId, via, introduces } of answeredToday)
    if (introduces && !introduced.has(questionId)) introduced.set(questionId, via);
  const lines = new Set(cards.flatMap((card) => (introduced.has(card.questionId) ? card.source : [])));
  let places = settings.newPerDay - [...introduced.values()].filter((via) => via === 'review').length;
  const chosen: Card[] = [];
  for (const card of cards.toSorted((a, b) => a.order - b.order)) {
    if (places <= 0) break;
    if (memories.has(card.questionId) || answered.has(card.questionId)) continue;
    if (card.source.some((line) => lines.has(line))) continue;
    for (const line of card.source) lines.add(line);
    chosen.push(card);
    places -= 1;
  }
  return chosen;
}

/** Missed today and not right since, longest ago first. */
function retryCards({ cards, memories }: QueueInput, answered: Answered): Card[] {
  const byId = new Map(cards.map((card) => [card.questionId, card]));
  return [...answered.values()].flatMap(({ questionId, rating }) => {
    const card = byId.get(questionId);
    return card && rating === 'again' && !isRevised(card, memories.get(questionId)) ? [card] : [];
  });
}

/** Each question's last answer of today, in the order of those answers. */
function lastAnswers(answeredToday: readonly TodaysAnswer[]): Answered {
  const last = new Map<string, TodaysAnswer>();
  for (const answer of answeredToday) {
    last.delete(answer.questionId);
    last.set(answer.questionId, answer);
  }
  return last;
}

/**
 * What to ask now: the due ones, then new ones, then those missed today. Within each of the three no two in a row share
 * a source line, as far as `spreadSources` can do it; the first one counts as following the last answer of today.
 */
export function buildQueue(input: QueueInput): QueueItem[] {
  const answered = lastAnswers(input.answeredToday);
  const lastId = input.answeredToday.at(-1)?.questionId;
  let before: Sourced | undefined = input.cards.find((card) => card.questionId === lastId);
  const sections = [
    { status: 'due', cards: dueCards(input, answered) },
    { status: 'new', cards: newCards(input, answered) },
    { status: 'retry', cards: retryCards(input, answered) },
  ] as const;
  return sections.flatMap(({ status, cards }) => {
    const spread = spreadSources(cards, before);
    before = spread.at(-1) ?? before;
    return spread.map(({ questionId }) => ({ questionId, status }));
  });
}
