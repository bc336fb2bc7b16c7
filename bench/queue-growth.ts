import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../lib/db/client';
import { sharedDatabase } from '../lib/db/shared-database';
import type { MemberActor } from '../lib/members/actor';
import { guestActor } from '../lib/members/actor.fixture';
import { findQueue } from '../lib/review/find-queue';
import { findStats } from '../lib/review/find-stats';
import { rebuildMember } from '../lib/review/rebuild-member';
import { learnerBank } from './learner-bank';
import { buildReviewTable } from './review-tables';
import { ratioOf, type Timings, timeOf, timingsOf } from './timings';

/**
 * What the day's queue and the page of statistics cost a member with 50,000 reviews, beside one with 1,000, in a table of five
 * million: 1,000 over the same 500 days, and (`recent`) 1,000 in the last fifty. One JSON line.
 *
 *     npm run bench queue-growth            (some minutes and 4 GB under the temporary folder; `ROWS=500000` for less)
 */

const ROWS = Number(process.env.ROWS ?? 5_000_000);
const DAYS = 500;
const ROUNDS = Number(process.env.ROUNDS ?? 300);
const TODAY = 20;
const UNTIL = new Date('2026-11-22T19:00:00Z');
/** The study day has begun, and each has answered something. */
const NOW = new Date(UNTIL.getTime() + 3_600_000);

const folder = mkdtempSync(join(tmpdir(), 'doesaegim-bench-'));
const path = join(folder, 'bench.db');
process.env.DATABASE_URL = `file:${path}`;

const MEMBERS = [
  { name: 'large', every: ROWS / 50_000, offset: 0, fromPart: 0 },
  { name: 'small', every: ROWS / 1_000, offset: 1, fromPart: 0 },
  { name: 'recent', every: ROWS / 10_000, offset: 2, fromPart: 0.9 },
].map((member) => ({ ...member, id: randomUUID() }));

const content = learnerBank();

const actorOf = (memberId: string) => guestActor(memberId);

/** The same number of answers today for everybody: a day's work does not grow with the years behind it. */
async function answerToday(memberId: string): Promise<void> {
  const rows = Array.from({ length: TODAY }, (_, n) => ({
    id: randomUUID(),
    memberId,
    questionId: content.bank.all[n]?.id ?? '',
    revision: 1,
    kind: 'answer' as const,
    at: new Date(NOW.getTime() - 60_000 * (TODAY - n)),
    rating: 'good' as const,
    verdict: 'right' as const,
    via: 'review' as const,
    durationMs: 9000,
    response: '{"type":"sc","choice":1}',
    bodyHash: '',
  }));
  await write((tx) => tx.review.createMany({ data: rows }));
}

/** A table whose answers were not counted would be fast for nothing. */
async function assertYear(): Promise<void> {
  const stats = await findStats({ actor: actorOf(MEMBERS[0]?.id ?? ''), now: NOW, content });
  if (stats.calendar.activeDays < 300 || !stats.calibration || stats.today.answers < TODAY)
    throw new Error('the large member has no year of answers behind them');
}

async function measure(page: (actor: MemberActor) => Promise<unknown>) {
  const samples = new Map<string, number[]>(MEMBERS.map(({ name }) => [name, []]));
  for (let round = -20; round < ROUNDS; round++)
    for (const { name, id } of MEMBERS) {
      const ms = await timeOf(() => page(actorOf(id)));
      if (round >= 0) samples.get(name)?.push(ms);
    }
  const timings: Record<string, Timings> = {};
  for (const [name, list] of samples) timings[name] = timingsOf(list);
  const { large, small, recent } = timings;
  if (!large || !small || !recent) throw new Error('three members are measured');
  return { ...timings, largeToSmall: ratioOf(large, small), largeToRecent: ratioOf(large, recent) };
}

try {
  const buildMs = await timeOf(() =>
    buildReviewTable({
      path,
      rows: ROWS,
      members: MEMBERS,
      questionIds: content.bank.all.map(({ id }) => id),
      until: UNTIL,
      days: DAYS,
      crowdReviews: 1000,
    }),
  );
  const rebuildMs: Record<string, number> = {};
  for (const { name, id } of MEMBERS) {
    await answerToday(id);
    const ms = await timeOf(() => write((tx) => rebuildMember(tx, id)));
    rebuildMs[name] = Math.round(ms);
  }
  await assertYear();
  const queue = await measure((actor) => findQueue({ actor, now: NOW, content }));
  const stats = await measure((actor) => findStats({ actor, now: NOW, content }));
  const table = {
    rows: ROWS,
    gigabytes: Math.round(statSync(path).size / 1e7) / 100,
    buildMs: Math.round(buildMs),
  };
  console.log(JSON.stringify({ bench: 'queue-growth', table, rebuildMs, queue, stats }));
} finally {
  await sharedDatabase().close();
  rmSync(folder, { recursive: true });
}
