import type { Card, LastAnswers, QueueInput } from './card';

/** How many questions of each chapter have not been introduced. */
function leftByChapter(cards: readonly Card[], isNew: (card: Card) => boolean): Map<string, number> {
  const left = new Map<string, number>();
  for (const card of cards) if (isNew(card)) left.set(card.chapter, (left.get(card.chapter) ?? 0) + 1);
  return left;
}

/**
 * All that may be introduced today, in reading order: at most one a line of the notes, and of a chapter only when all of
 * the chapters that it builds on has been introduced or comes before it in this list. `cards` is without those that are
 * set aside, which keep nobody waiting.
 */
export function newCards(
  cards: readonly Card[],
  { cards: all, memories, answeredToday }: QueueInput,
  answered: LastAnswers,
): Card[] {
  const introduced = new Set(
    answeredToday.filter(({ introduces }) => introduces).map(({ questionId }) => questionId),
  );
  const lines = new Set(all.flatMap((card) => (introduced.has(card.questionId) ? card.source : [])));
  const isNew = ({ questionId }: Card) => !memories.has(questionId) && !answered.has(questionId);
  const left = leftByChapter(cards, isNew);
  const chosen: Card[] = [];
  for (const card of cards.filter(isNew).sort((a, b) => a.order - b.order)) {
    if (card.prerequisites.some((chapter) => (left.get(chapter) ?? 0) > 0)) continue;
    if (card.source.some((line) => lines.has(line))) continue;
    for (const line of card.source) lines.add(line);
    left.set(card.chapter, (left.get(card.chapter) ?? 1) - 1);
    chosen.push(card);
  }
  return chosen;
}
