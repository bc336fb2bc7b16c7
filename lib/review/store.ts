import {
  type Memory as MemoryRow,
  type QuestionReport,
  type Review,
  read,
  type WriteTransaction,
} from '../db/client';
import type { LearnedMemory } from '../scheduler/card';
import type { LearnerSettings } from './learner-settings';

/** The files of this room that speak to the database: this one, and those of tallies and marks. */

export type { QuestionReport, Review, WriteTransaction } from '../db/client';

type OfAnswer = 'verdict' | 'via' | 'confidence' | 'durationMs' | 'response' | 'promptKey' | 'placing';
export type NewReview = Omit<Review, 'seq' | 'originId' | 'rating' | 'targetId' | OfAnswer> &
  Partial<Pick<Review, 'originId' | 'rating' | 'targetId' | OfAnswer>>;

/** An event before it has its place in the order. */
export type EventRecord = Omit<Review, 'seq'>;

export const findReview = (tx: WriteTransaction, id: string): Promise<Review | null> =>
  tx.review.findUnique({ where: { id } });

/** The same outside of a transaction. */
export const findKeptReview = (id: string): Promise<Review | null> =>
  read.review.findUnique({ where: { id } });

/** All events of one member and one question, in order. */
export const listHistory = (tx: WriteTransaction, memberId: string, questionId: string): Promise<Review[]> =>
  tx.review.findMany({ where: { memberId, questionId }, orderBy: { seq: 'asc' } });

const EVENT_COLUMNS = {
  seq: true,
  id: true,
  originId: true,
  questionId: true,
  revision: true,
  kind: true,
  targetId: true,
  at: true,
  rating: true,
  verdict: true,
  confidence: true,
  durationMs: true,
  response: true,
  placing: true,
} as const;

/** The columns of an event that a fold looks at. */
export type EventRow = Pick<Review, keyof typeof EVENT_COLUMNS>;

const eventsOf = (memberId: string) =>
  ({ where: { memberId }, orderBy: { seq: 'asc' }, select: EVENT_COLUMNS }) as const;

/** All events of a member, in order, with the columns that a fold looks at. */
export const listEvents = (memberId: string): Promise<EventRow[]> => read.review.findMany(eventsOf(memberId));

/** The same inside of a transaction. */
export const listEventsIn = (tx: WriteTransaction, memberId: string): Promise<EventRow[]> =>
  tx.review.findMany(eventsOf(memberId));

/** The same with every column. */
export const listReviews = (tx: WriteTransaction, memberId: string): Promise<Review[]> =>
  tx.review.findMany({ where: { memberId }, orderBy: { seq: 'asc' } });

/** The next events of a member behind one of them, outside of a transaction. */
export const listReviewBatch = (memberId: string, afterSeq: number, take: number): Promise<Review[]> =>
  read.review.findMany({ where: { memberId, seq: { gt: afterSeq } }, orderBy: { seq: 'asc' }, take });

/** Of these ids, those that are rows of other members. */
export async function listForeignIds(
  tx: WriteTransaction,
  memberId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Review" WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      AND "memberId" <> ${memberId}`;
  return new Set(rows.map(({ id }) => id));
}

/** As Prisma writes instants, or they would not compare. */
const instant = (at: Date): string => at.toISOString().replace('Z', '+00:00');

const ROWS_AT_ONCE = 2000;

/** Many events in their order: 50,000 in two seconds, where `createMany` takes twenty. */
export async function saveReviews(tx: WriteTransaction, reviews: readonly EventRecord[]): Promise<void> {
  for (let from = 0; from < reviews.length; from += ROWS_AT_ONCE) {
    const rows = reviews.slice(from, from + ROWS_AT_ONCE).map((row) => ({ ...row, at: instant(row.at) }));
    await tx.$executeRaw`
      INSERT INTO "Review" (id, "originId", "memberId", "questionId", revision, kind, "targetId", at, rating, verdict, via,
        confidence, "durationMs", response, "promptKey", placing, "bodyHash")
      SELECT value ->> 'id', value ->> 'originId', value ->> 'memberId', value ->> 'questionId', value ->> 'revision',
        value ->> 'kind', value ->> 'targetId', value ->> 'at', value ->> 'rating', value ->> 'verdict', value ->> 'via',
        value ->> 'confidence', value ->> 'durationMs', value ->> 'response', value ->> 'promptKey', value ->> 'placing',
        value ->> 'bodyHash'
      FROM json_each(${JSON.stringify(rows)}) ORDER BY key`;
  }
}

export const saveReview = (tx: WriteTransaction, review: NewReview): Promise<Review> =>
  tx.review.create({ data: review });

export interface MemoryOwner {
  readonly memberId: string;
  readonly questionId: string;
}

/** Puts the snapshot in place; null, when every answer was undone, takes it away. */
export async function saveMemory(
  tx: WriteTransaction,
  { memberId, questionId }: MemoryOwner,
  memory: LearnedMemory | null,
): Promise<void> {
  const owner = { memberId, questionId };
  if (!memory) await tx.memory.deleteMany({ where: owner });
  else
    await tx.memory.upsert({
      where: { memberId_questionId: owner },
      create: { ...owner, ...memory },
      update: memory,
    });
}

export const deleteMemories = async (tx: WriteTransaction, memberId: string): Promise<void> => {
  await tx.memory.deleteMany({ where: { memberId } });
};

export const listMemories = (memberId: string): Promise<MemoryRow[]> =>
  read.memory.findMany({ where: { memberId } });

/** Events from an instant on, in order. */
export const listReviewsSince = (memberId: string, from: Date): Promise<Review[]> =>
  read.review.findMany({ where: { memberId, at: { gte: from } }, orderBy: { seq: 'asc' } });

/** Every answer to these questions, undone ones too, in order. */
export const listAnswers = (memberId: string, questionIds: readonly string[]): Promise<Review[]> =>
  read.review.findMany({
    where: { memberId, questionId: { in: [...questionIds] }, kind: 'answer' },
    orderBy: { seq: 'asc' },
  });

/** The member's own, as they are now: what the actor of a request carries may have been changed since. */
export const findSettings = (tx: WriteTransaction, memberId: string): Promise<LearnerSettings> =>
  tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      timeZone: true,
      desiredRetention: true,
      newPerDay: true,
      reviewsPerDay: true,
      weekLoads: true,
    },
  });

/** How many memories but this one come due at each instant of a span, its ends included. */
export async function countDue(
  tx: WriteTransaction,
  { memberId, questionId }: MemoryOwner,
  from: Date,
  to: Date,
): Promise<{ readonly dueAt: Date; readonly count: number }[]> {
  const where = { memberId, dueAt: { gte: from, lte: to }, questionId: { not: questionId } };
  const groups = await tx.memory.groupBy({ by: ['dueAt'], where, _count: { _all: true } });
  return groups.map(({ dueAt, _count }) => ({ dueAt, count: _count._all }));
}

export const findMemory = (
  tx: WriteTransaction,
  { memberId, questionId }: MemoryOwner,
): Promise<MemoryRow | null> =>
  tx.memory.findUnique({ where: { memberId_questionId: { memberId, questionId } } });

export async function saveSettings(
  tx: WriteTransaction,
  memberId: string,
  settings: LearnerSettings,
): Promise<void> {
  await tx.member.update({ where: { id: memberId }, data: settings });
}

/** The questions that the member's events after that one speak of. */
export async function listQuestionsSince(
  tx: WriteTransaction,
  memberId: string,
  seq: number,
): Promise<string[]> {
  const where = { memberId, seq: { gt: seq } };
  const rows = await tx.review.findMany({ where, distinct: ['questionId'], select: { questionId: true } });
  return rows.map(({ questionId }) => questionId);
}

export const listMemoriesIn = (tx: WriteTransaction, memberId: string): Promise<MemoryRow[]> =>
  tx.memory.findMany({ where: { memberId } });

/** Answers to any of these questions behind that event, whoever gave them, undone ones too: the next so many, in order. */
export const listAnswersAfter = (
  seq: number,
  questionIds: readonly string[],
  most: number,
): Promise<Review[]> =>
  read.review.findMany({
    where: { seq: { gt: seq }, kind: 'answer', questionId: { in: [...questionIds] } },
    orderBy: { seq: 'asc' },
    take: most,
  });

export const findReport = (tx: WriteTransaction, id: string): Promise<QuestionReport | null> =>
  tx.questionReport.findUnique({ where: { id } });

export const findOpenReport = (tx: WriteTransaction, openKey: string): Promise<QuestionReport | null> =>
  tx.questionReport.findUnique({ where: { openKey } });

/** What the member has reported, without the key that only keeps a second report away. */
export const listReportsOf = (memberId: string): Promise<Omit<QuestionReport, 'openKey'>[]> =>
  read.questionReport.findMany({
    where: { memberId },
    omit: { openKey: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

export const saveReport = (
  tx: WriteTransaction,
  report: Omit<QuestionReport, 'closedAt' | 'closedBecause'>,
): Promise<QuestionReport> => tx.questionReport.create({ data: report });

/** Whether there was an open report of that id. */
export const saveClosing = async (
  tx: WriteTransaction,
  id: string,
  closedBecause: string,
  closedAt: Date,
): Promise<boolean> => {
  const closed = await tx.questionReport.updateMany({
    where: { id, closedAt: null },
    data: { closedAt, closedBecause, openKey: null },
  });
  return closed.count === 1;
};

export const listOpenReports = (): Promise<QuestionReport[]> =>
  read.questionReport.findMany({ where: { closedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
