import type { Actor } from '../members/actor';
import type { ReviewQueue } from '../quiz/protocol';
import { buildQueue, type QueueItem } from '../scheduler/queue';
import { startOfStudyDay } from '../scheduler/study-day';
import { cardsOf } from './cards';
import { asideOf, findDay, type MarkedCards, type StudyDay, todaysAnswers } from './find-day';
import type { ReviewContent } from './review-content';

interface QueueRequest {
  readonly actor: Actor;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** What to ask now. A visitor is asked the first new questions, and nothing is stored for that. */
export async function findQueue({ actor, now, content }: QueueRequest): Promise<ReviewQueue> {
  const day = await findDay(actor, now);
  const { settings, limits, memories, answers, marked } = day;
  const { items, used, held } = buildQueue({
    cards: cardsOf(content),
    memories,
    answeredToday: todaysAnswers(day),
    settings: { ...settings, ...limits },
    aside: asideOf(marked),
    now,
  });
  return {
    items: withFlags(items, marked),
    answeredToday: answers.length,
    rightToday: answers.filter(({ verdict }) => verdict === 'right').length,
    nextDueAt: nextDueAt(content, day, items),
    limits: {
      new: { usual: settings.newPerDay, today: limits.newPerDay, used: used.new, held: held.new },
      due: { usual: settings.reviewsPerDay, today: limits.reviewsPerDay, used: used.due, held: held.due },
    },
    marked: {
      leeches: inBank(content, marked.leeches),
      suspended: inBank(content, marked.suspended),
      buried: inBank(content, marked.buried),
      flagged: inBank(content, marked.flagged),
    },
  };
}

const inBank = ({ bank }: ReviewContent, ids: readonly string[]): number =>
  ids.filter((id) => bank.find(id)).length;

export function withFlags<Item extends { readonly questionId: string }>(
  items: readonly Item[],
  { flagged }: MarkedCards,
): (Item & { readonly flagged?: true })[] {
  const ids = new Set(flagged);
  return items.map((item) => (ids.has(item.questionId) ? { ...item, flagged: true } : item));
}

/** When the first memory comes due that this queue does not ask as due already; what the limit holds back comes tomorrow. */
function nextDueAt(
  { bank }: ReviewContent,
  { memories, marked, today, settings }: StudyDay,
  items: readonly QueueItem[],
): string | null {
  const aside = asideOf(marked);
  const tomorrow = startOfStudyDay(today + 1, settings.timeZone).getTime();
  const asked = new Set(items.filter(({ status }) => status === 'due').map(({ questionId }) => questionId));
  const times = [...memories]
    .filter(([questionId]) => bank.find(questionId) && !asked.has(questionId) && !aside.has(questionId))
    .map(([, { dueAt }]) => Math.max(dueAt.getTime(), tomorrow));
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}
