import { type Card, isRevised, type LastAnswers, type QueueInput } from './card';
import { retrievability } from './fsrs';

/**
 * The due ones. As long as the day holds them all, what is nearest to being forgotten comes first. In a backlog, where
 * some have to wait, it is the other way: the order of falling retrievability keeps what can still be kept, while what
 * is forgotten already loses little by waiting (ankitects/anki#3460; docs/decisions/0012 has what we measured).
 */
export function dueCards(
  cards: readonly Card[],
  { memories, settings, now }: QueueInput,
  answered: LastAnswers,
  places: number,
): Card[] {
  const chance = new Map<string, number>();
  for (const card of cards) {
    const memory = memories.get(card.questionId);
    if (!memory) continue;
    const isDue = memory.dueAt <= now && !answered.has(card.questionId);
    if (isDue || isRevised(card, memory)) chance.set(card.questionId, retrievability(memory, now, settings));
  }
  const direction = chance.size > places ? -1 : 1;
  const of = (card: Card) => chance.get(card.questionId) ?? 1;
  return cards
    .filter((card) => chance.has(card.questionId))
    .sort((a, b) => direction * (of(a) - of(b)) || a.order - b.order);
}
