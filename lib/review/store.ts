import { type Memory as MemoryRow, type Review, read, type WriteTransaction } from '../db/client';
import type { LearnedMemory } from '../scheduler/queue';

/** The one file of this room that speaks to the database. */

export type { Review, WriteTransaction } from '../db/client';

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
