import type { Member, WriteTransaction } from '../db/client';

/** The guest that this answer made. */
export const findGuestOf = (tx: WriteTransaction, answerId: string): Promise<Member | null> =>
  tx.member.findUnique({ where: { createdByAnswerId: answerId } });
