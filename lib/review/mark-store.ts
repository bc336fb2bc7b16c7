import { type CardMark, type DayLimit, read, type WriteTransaction } from '../db/client';
import type { MemoryOwner } from './store';

export type { CardMark, DayLimit } from '../db/client';

export const listMarks = (memberId: string): Promise<CardMark[]> =>
  read.cardMark.findMany({ where: { memberId }, orderBy: { questionId: 'asc' } });

/** The same inside of a transaction. */
export const listMarksIn = (tx: WriteTransaction, memberId: string): Promise<CardMark[]> =>
  tx.cardMark.findMany({ where: { memberId } });

/** What the member has set for single study days. */
export const listDayLimits = (memberId: string): Promise<DayLimit[]> =>
  read.dayLimit.findMany({ where: { memberId }, orderBy: { day: 'asc' } });

/** The same inside of a transaction. */
export const listDayLimitsIn = (tx: WriteTransaction, memberId: string): Promise<DayLimit[]> =>
  tx.dayLimit.findMany({ where: { memberId } });

/** Marks of questions that have none yet, and limits of days that have none yet. */
export async function addMarksAndLimits(
  tx: WriteTransaction,
  memberId: string,
  marks: readonly Omit<CardMark, 'memberId'>[],
  limits: readonly Omit<DayLimit, 'memberId'>[],
): Promise<void> {
  await tx.cardMark.createMany({ data: marks.map((mark) => ({ ...mark, memberId })) });
  await tx.dayLimit.createMany({ data: limits.map((limit) => ({ ...limit, memberId })) });
}

/** What the member has set for that study day alone. */
export const findDayLimit = (memberId: string, day: number): Promise<DayLimit | null> =>
  read.dayLimit.findUnique({ where: { memberId_day: { memberId, day } } });

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
