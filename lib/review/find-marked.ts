import type { Actor } from '../members/actor';
import { withoutSlots } from '../quiz/fill-slots';
import type { MarkedCard, MarkedLists } from '../quiz/protocol';
import { findDay, type StudyDay } from './find-day';
import type { ReviewContent } from './review-content';
import { sectionLink } from './section-link';

interface MarkedRequest {
  readonly actor: Actor;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** The questions that were taken out, suspended, buried or flagged, each with its section. */
export async function findMarked({ actor, now, content }: MarkedRequest): Promise<MarkedLists> {
  const day = await findDay(actor, now);
  const { leeches, suspended, buried, flagged } = day.marked;
  const cards = (ids: readonly string[]) => ids.flatMap((id) => markedCard(content, day, id) ?? []);
  return {
    leeches: cards(leeches),
    suspended: cards(suspended),
    buried: cards(buried),
    flagged: cards(flagged),
  };
}

/** Nothing for a question that has left the bank. */
function markedCard(
  { bank, book }: ReviewContent,
  { memories }: StudyDay,
  id: string,
): MarkedCard | undefined {
  const question = bank.find(id);
  if (!question) return undefined;
  return {
    questionId: id,
    stem: withoutSlots(question.stem),
    section: sectionLink(book, question.link),
    lapses: memories.get(id)?.lapses ?? 0,
  };
}
