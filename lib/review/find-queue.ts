import type { Actor } from '../members/actor';
import type { ReviewQueue } from '../quiz/protocol';
import { buildQueue, type Card, type LearnedMemory, type QueueItem } from '../scheduler/queue';
import { startOfStudyDay, studyDayOf } from '../scheduler/study-day';
import { standingAnswers } from './fold';
import { type LearnerSettings, settingsOf } from './learner-settings';
import { readingOrder } from './reading-order';
import type { ReviewContent } from './review-content';
import { type AnswerRow, eventOf } from './review-event';
import { listMemories, listReviewsSince } from './store';

interface QueueRequest {
  readonly actor: Actor;
  readonly now: Date;
  readonly content: ReviewContent;
}

type Memories = ReadonlyMap<string, LearnedMemory>;

/** What to ask now. A visitor is asked the first new questions, and nothing is stored for that. */
export async function findQueue({ actor, now, content }: QueueRequest): Promise<ReviewQueue> {
  const settings = settingsOf(actor);
  const { memories, answers } = await findDay(actor, now, settings);
  const answeredToday = answers.map((answer) => ({
    questionId: answer.questionId,
    rating: answer.rating,
    via: answer.via ?? 'review',
    introduces: introduces(answer, memories.get(answer.questionId), settings),
  }));
  const items = buildQueue({ cards: cardsOf(content), memories, answeredToday, settings, now });
  return {
    items,
    answeredToday: answers.length,
    rightToday: answers.filter(({ verdict }) => verdict === 'right').length,
    nextDueAt: nextDueAt(content, memories, items),
  };
}

async function findDay(actor: Actor, now: Date, { timeZone }: LearnerSettings) {
  if (actor.kind === 'visitor') return { memories: new Map<string, LearnedMemory>(), answers: [] };
  const dayStart = startOfStudyDay(studyDayOf(now, timeZone), timeZone);
  const [rows, events] = await Promise.all([
    listMemories(actor.memberId),
    listReviewsSince(actor.memberId, dayStart),
  ]);
  const memories = new Map(rows.map((row) => [row.questionId, row]));
  return { memories, answers: standingAnswers<AnswerRow>(events.map(eventOf)) };
}

/** The memory has moved once, and by an answer of that day. */
const introduces = (answer: AnswerRow, memory: LearnedMemory | undefined, { timeZone }: LearnerSettings) =>
  memory?.reps === 1 && studyDayOf(memory.lastReviewedAt, timeZone) === studyDayOf(answer.at, timeZone);

const cardsOf = (content: ReviewContent): Card[] =>
  readingOrder(content).map(({ id, source, revision }, order) => ({
    questionId: id,
    source,
    revision,
    order,
  }));

/** When the first memory comes due that this queue does not ask as due already. */
function nextDueAt(content: ReviewContent, memories: Memories, items: readonly QueueItem[]): string | null {
  const asked = new Set(items.filter(({ status }) => status === 'due').map(({ questionId }) => questionId));
  const times = [...memories]
    .filter(([questionId]) => content.bank.find(questionId) && !asked.has(questionId))
    .map(([, { dueAt }]) => dueAt.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}
