import {
  type CardMark,
  type DayLimit,
  type Memory as MemoryRow,
  type QuestionReport,
  type Review,
  read,
  type WriteTransaction,
} from '../db/client';
import type { LearnedMemory } from '../scheduler/card';
import type { LearnerSettings } from './learner-settings';

/** The one file of this room that speaks to the database. */

export type { CardMark, QuestionReport, Review, WriteTransaction } from '../db/client';

type OfAnswer = 'verdict' | 'via' | 'confidence' | 'durationMs' | 'response' | 'promptKey' | 'placing';
export type NewReview = Omit<Review, 'seq' | 'rating' | 'targetId' | OfAnswer> &
  Partial<Pick<Review, 'rating' | 'targetId' | OfAnswer>>;

export const findReview = (tx: WriteTransaction, id: string): Promise<Review | null> =>
  tx.review.findUnique({ where: { id } });

/** The same outside of a transaction. */
export const findKeptReview = (id: string): Promise<Review | null> =>
  read.review.findUnique({ where: { id } });

/** All events of one member and one question, in order. */
export const listHistory = (tx: WriteTransaction, memberId: string, questionId: string): Promise<Review[]> =>
  tx.review.findMany({ where: { memberId, questionId }, orderBy: { seq: 'asc' } });

export const saveReview = (tx: WriteTransaction, review: NewReview): Promise<Review> =>
  tx.review.create({ data: review });

interface MemoryOwner {
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

export const listMarks = (memberId: string): Promise<CardMark[]> =>
  read.cardMark.findMany({ where: { memberId } });

/** What the member has set for that study day alone. */
export const findDayLimit = (memberId: string, day: number): Promise<DayLimit | null> =>
  read.dayLimit.findUnique({ where: { memberId_day: { memberId, day } } });

export const findMemory = (
  tx: WriteTransaction,
  { memberId, questionId }: MemoryOwner,
): Promise<MemoryRow | null> =>
  tx.memory.findUnique({ where: { memberId_questionId: { memberId, questionId } } });

export type CardMarkChange = Partial<Omit<CardMark, 'memberId' | 'questionId'>>;

/** Changes what is named and leaves the other marks of the question alone. */
export async function saveMark(
  tx: WriteTransaction,
  { memberId, questionId }: MemoryOwner,
  change: CardMarkChange,
): Promise<CardMark> {
  const owner = { memberId, questionId };
  return tx.cardMark.upsert({
    where: { memberId_questionId: owner },
    create: { ...owner, ...change },
    update: change,
  });
}

export type DayLimitChange = Pick<DayLimit, 'newLimit' | 'dueLimit'>;

export async function saveDayLimit(
  tx: WriteTransaction,
  memberId: string,
  day: number,
  change: DayLimitChange,
): Promise<void> {
  await tx.dayLimit.upsert({
    where: { memberId_day: { memberId, day } },
    create: { memberId, day, ...change },
    update: change,
  });
}

export async function saveSettings(
  tx: WriteTransaction,
  memberId: string,
  settings: LearnerSettings,
): Promise<void> {
  await tx.member.update({ where: { id: memberId }, data: settings });
}

/** What folding needs of every event of a member, in order: without the responses, which are most of a row. */
export const listEvents = (memberId: string) =>
  read.review.findMany({
    where: { memberId },
    orderBy: { seq: 'asc' },
    select: {
      seq: true,
      id: true,
      questionId: true,
      kind: true,
      targetId: true,
      at: true,
      rating: true,
      revision: true,
      placing: true,
    },
  });

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
