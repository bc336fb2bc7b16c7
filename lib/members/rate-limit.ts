import type { WriteTransaction } from '../db/client';
import { ok, type Result, refuse } from '../result';
import type { Refusal } from './refusal';

interface Window {
  /** What is counted and for whom. */
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A whole study group may sit behind one address. */
const GUESTS_PER_ADDRESS_AN_HOUR = 60;
/** A backstop for addresses that are made up (a header that no proxy checks, a block of IPv6). */
const GUESTS_AN_HOUR = 2000;
/** Two a second, answers and ratings together: nobody reads that fast. */
const CHANGES_A_MINUTE = 120;
/** Each is read by a person. */
const REPORTS_AN_HOUR = 20;

interface GuestAttempt {
  readonly address: string;
  readonly now: Date;
}

export async function countGuest(
  tx: WriteTransaction,
  { address, now }: GuestAttempt,
): Promise<Result<void, Refusal>> {
  const one = { key: `guest:${address}`, limit: GUESTS_PER_ADDRESS_AN_HOUR, windowMs: HOUR_MS };
  const counted = await countHit(tx, one, now);
  if (!counted.ok) return counted;
  return countHit(tx, { key: 'guest', limit: GUESTS_AN_HOUR, windowMs: HOUR_MS }, now);
}

export const countChange = (
  tx: WriteTransaction,
  memberId: string,
  now: Date,
): Promise<Result<void, Refusal>> =>
  countHit(tx, { key: `change:${memberId}`, limit: CHANGES_A_MINUTE, windowMs: MINUTE_MS }, now);

export const countReport = (
  tx: WriteTransaction,
  memberId: string,
  now: Date,
): Promise<Result<void, Refusal>> =>
  countHit(tx, { key: `report:${memberId}`, limit: REPORTS_AN_HOUR, windowMs: HOUR_MS }, now);

/** Counts one more in the fixed window of `now`, or refuses when it is full. */
async function countHit(tx: WriteTransaction, window: Window, now: Date): Promise<Result<void, Refusal>> {
  const { key, limit, windowMs } = window;
  const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const row = await tx.rateLimit.findUnique({ where: { key } });
  const count = row?.windowStart.getTime() === windowStart.getTime() ? row.count : 0;
  if (count >= limit) return refuse(tooMany(windowStart.getTime() + windowMs - now.getTime()));
  // Whoever adds a key takes the keys along that count nothing any more.
  if (!row) await deleteOldWindows(tx, now);
  const data = { windowStart, count: count + 1 };
  await tx.rateLimit.upsert({ where: { key }, create: { key, ...data }, update: data });
  return ok(undefined);
}

function tooMany(waitMs: number): Refusal {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  const wait = retryAfterSeconds < 60 ? `${retryAfterSeconds}초` : `${Math.ceil(retryAfterSeconds / 60)}분`;
  const message = `짧은 시간에 요청이 너무 많았어요. ${wait} 뒤에 다시 시도해 주세요.`;
  return { status: 429, code: 'too-many-requests', message, retryAfterSeconds };
}

async function deleteOldWindows(tx: WriteTransaction, now: Date): Promise<void> {
  await tx.rateLimit.deleteMany({ where: { windowStart: { lt: new Date(now.getTime() - HOUR_MS) } } });
}
