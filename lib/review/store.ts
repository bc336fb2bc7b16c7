import {
  type Memory as MemoryRow,
  type QuestionReport,
  type Review,
  read,
  type WriteTransaction,
} from '../db/client';
import type { LearnedMemory } from '../scheduler/queue';

/** The one file of this room that speaks to the database. */

export type { QuestionReport, Review, WriteTransaction } from '../db/client';

type OfAnswer = 'verdict' | 'via' | 'confidence' | 'durationMs' | 'response' | 'promptKey';
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
