import type { Member, WriteTransaction } from '../db/client';
import { ok, type Result } from '../result';
import { findGuestOf } from './find-guest-of';
import { countGuest } from './rate-limit';
import type { Refusal } from './refusal';
import { saveGuest } from './store';

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
export async function createGuest(
  tx: WriteTransaction,
  { answerId, address, now }: NewGuest,
): Promise<Result<Member, Refusal>> {
  const known = answerId === null ? null : await findGuestOf(tx, answerId);
  if (known) return ok(known);
  const allowed = await countGuest(tx, { address, now });
  return allowed.ok ? ok(await saveGuest(tx, answerId, now)) : allowed;
}
