import type { Card, LastAnswers, QueueInput } from './card';

/** How many questions of each chapter have not been introduced. */
function leftByChapter(cards: readonly Card[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const { chapter } of cards) left.set(chapter, (left.get(chapter) ?? 0) + 1);
  return left;
}

/**
 * One walk through them in reading order that takes no line of the notes twice. A chapter's own are passed over until all
 * of the chapters that it builds on is introduced or taken.
 */
function takeOneALine(waiting: readonly Card[], left: Map<string, number>, lines: Set<string>): Card[] {
  return waiting.filter((card) => {
    if (card.prerequisites.some((chapter) => (left.get(chapter) ?? 0) > 0)) return false;
    if (card.source.some((line) => lines.has(line))) return false;
    for (const line of card.source) lines.add(line);
    left.set(card.chapter, (left.get(card.chapter) ?? 1) - 1);
    return true;
  });
}

export interface NewCards {
  readonly chosen: readonly Card[];
  /** What the places keep out, one a line. */
  readonly held: number;
}

/**
 * What is introduced today, in reading order: at most one a line of the notes, as long as that fills the day's places. Where
 * lines hold many questions it would not: chapters that build on them would wait for weeks, and more places would bring
 * nothing. Then a line comes a second time, which `interleave` keeps away from the first. `cards` is without those
 * that are set aside, which keep nobody waiting.
 */
export function newCards(
  cards: readonly Card[],
  { cards: all, memories, answeredToday }: QueueInput,
  answered: LastAnswers,
  places: number,
): NewCards {
  const introduced = new Set(
    answeredToday.filter(({ introduces }) => introduces).map(({ questionId }) => questionId),
  );
  let lines = new Set(all.flatMap((card) => (introduced.has(card.questionId) ? card.source : [])));
  let waiting = cards
    .filter(({ questionId }) => !memories.has(questionId) && !answered.has(questionId))
    .sort((a, b) => a.order - b.order);
  const left = leftByChapter(waiting);
  const first = takeOneALine(waiting, left, lines);
  const chosen = [...first];
  while (chosen.length < places && chosen.length < cards.length) {
    waiting = waiting.filter((card) => !chosen.includes(card));
    lines = new Set();
    const more = takeOneALine(waiting, left, lines);
    if (more.length === 0) break;
    chosen.push(...more);
  }
  return {
    chosen: chosen.slice(0, Math.max(0, places)),
    held: Math.max(0, first.length - Math.max(0, places)),
  };
}
