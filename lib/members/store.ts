import { randomUUID } from 'node:crypto';
import type { Member, WriteTransaction } from '../db/client';

export const saveGuest = (tx: WriteTransaction, answerId: string | null, now: Date): Promise<Member> =>
  tx.member.create({ data: { id: randomUUID(), createdAt: now, createdByAnswerId: answerId } });

/** Guests that next-auth's sign-in made before that instant and that never answered. Returns how many went. */
export async function deleteEmptyGuests(tx: WriteTransaction, madeBefore: Date): Promise<number> {
  // The null comes first: with the unique index on it only these few rows are looked at.
  const empty = {
    createdByAnswerId: null,
    createdAt: { lt: madeBefore },
    reviews: { none: {} },
    memories: { none: {} },
  };
  return (await tx.member.deleteMany({ where: empty })).count;
}
