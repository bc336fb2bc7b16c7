import { randomUUID } from 'node:crypto';
import { type Member, read, type WriteTransaction } from '../db/client';
import { ok, type Result } from '../result';
import { countGuest } from './rate-limit';
import type { Refusal } from './refusal';

export const findMember = (memberId: string): Promise<Member | null> =>
  read.member.findUnique({ where: { id: memberId } });

export interface NewGuest {
  /** The answer that makes this guest; null when next-auth's own sign-in does. */
  readonly answerId: string | null;
  /** Where the request came from, as `clientAddress` tells it: guests are limited an address an hour. */
  readonly address: string;
  readonly now: Date;
}

/**
 * The guest of that answer: made now, or found when the answer comes again (a retry, a second tab). Runs in the caller's
 * transaction, so that a guest exists exactly when their first answer does. The caller compares the answer's body before
 * it hands out the cookie of a guest that was found.
 */
export async function createGuest(tx: WriteTransaction, guest: NewGuest): Promise<Result<Member, Refusal>> {
  const { answerId, address, now } = guest;
  const known = answerId && (await tx.member.findUnique({ where: { createdByAnswerId: answerId } }));
  if (known) return ok(known);
  const allowed = await countGuest(tx, { address, now });
  if (!allowed.ok) return allowed;
  return ok(
    await tx.member.create({ data: { id: randomUUID(), createdAt: now, createdByAnswerId: answerId } }),
  );
}

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
