import {
  type Card,
  isRevised,
  type LastAnswers,
  lastAnswers,
  type QueueInput,
  type TodaysAnswer,
} from './card';
import { dueCards } from './due-cards';
import { interleave } from './interleave';
import { newCards } from './new-cards';

export interface QueueItem {
  readonly questionId: string;
  readonly status: 'due' | 'new' | 'retry';
}

export interface Queue {
  readonly items: readonly QueueItem[];
  /** What the limits have used up today. */
  readonly used: { readonly new: number; readonly due: number };
  /** What would be asked today but for the limits. */
  readonly held: { readonly new: number; readonly due: number };
}

/** Missed today and not right since, longest ago first. */
function retryCards(cards: readonly Card[], { memories }: QueueInput, answered: LastAnswers): Card[] {
  const byId = new Map(cards.map((card) => [card.questionId, card]));
  return [...answered.values()].flatMap(({ questionId, rating }) => {
    const card = byId.get(questionId);
    return card && rating === 'again' && !isRevised(card, memories.get(questionId)) ? [card] : [];
  });
}

/** How many questions came today by the day's own queue: new ones, and known ones. */
function usedToday(answeredToday: readonly TodaysAnswer[]): Queue['used'] {
  const first = new Map<string, TodaysAnswer>();
  for (const answer of answeredToday) if (!first.has(answer.questionId)) first.set(answer.questionId, answer);
  const byQueue = [...first.values()].filter(({ via }) => via === 'review');
  const introduced = byQueue.filter(({ introduces }) => introduces).length;
  return { new: introduced, due: byQueue.length - introduced };
}

const firstOf = <T>(items: readonly T[], places: number): T[] => items.slice(0, Math.max(0, places));

/** The card as it waits in the order of asking; a new one waits for the chapters that it builds on. */
const waits = (status: QueueItem['status']) => (card: Card) => ({
  ...card,
  status,
  ...(status === 'new' ? { introduces: card.chapter, after: card.prerequisites } : {}),
});

/**
 * What to ask now: the due ones, then new ones, then those missed today. No two in a row are of one topic where another
 * can be had, nor on one line of the notes; to that end a new one may come between due ones. The first counts as
 * following the last answer of today.
 */
export function buildQueue(input: QueueInput): Queue {
  const { aside, answeredToday, settings } = input;
  const answered = lastAnswers(answeredToday);
  const cards = input.cards.filter(({ questionId }) => !aside?.has(questionId));
  const used = usedToday(answeredToday);
  const duePlaces = settings.reviewsPerDay - used.due;
  const due = dueCards(cards, input, answered, duePlaces);
  const fresh = newCards(cards, input, answered, settings.newPerDay - used.new);
  const chosen = [...firstOf(due, duePlaces).map(waits('due')), ...fresh.chosen.map(waits('new'))];
  const lastId = answeredToday.at(-1)?.questionId;
  const ordered = interleave(
    chosen,
    input.cards.find((card) => card.questionId === lastId),
  );
  const retries = interleave(
    retryCards(cards, input, answered).map(waits('retry')),
    ordered.at(-1) ?? input.cards.find((card) => card.questionId === lastId),
  );
  return {
    items: [...ordered, ...retries].map(({ questionId, status }) => ({ questionId, status })),
    used,
    held: {
      due: due.length - chosen.filter(({ status }) => status === 'due').length,
      new: fresh.held,
    },
  };
}
