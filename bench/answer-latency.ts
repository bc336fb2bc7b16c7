import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sharedDatabase } from '../lib/db/shared-database';
import { migrateTestDatabase } from '../lib/db/test-database';
import type { MemberActor } from '../lib/members/actor';
import type { AnswerRequest } from '../lib/review/request-schemas';
import { answerTo, newMember, noon, QUESTIONS, submit } from '../lib/review/review.fixture';
import { ratioOf, timeOf, timingsOf } from './timings';

/**
 * How long an answer takes (graded, Review, Memory and tallies written, receipt made) beside a bare commit of one row of the
 * same size to SQLite with `synchronous=FULL`, both in turns in one run. Alone; `paced` as a group that answers a hundred times a
 * second, whatever the server does; `crowded` with 16 who answer again as soon as they have their receipt. One JSON line.
 */

const ROUNDS = 10;
const A_ROUND = 150;
const PACED_EVERY_MS = 10;
const CROWD = 16;

const folder = mkdtempSync(join(tmpdir(), 'doesaegim-bench-'));
const path = join(folder, 'bench.db');
process.env.DATABASE_URL = `file:${path}`;
process.env.NEXTAUTH_SECRET ??= 'a-secret-of-the-measurements-that-is-long-enough';

interface Sent {
  readonly actor: MemberActor;
  readonly answer: AnswerRequest;
}

/** Answers to send, each to a question that its member has not answered. */
async function requests(count: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  while (sent.length < count) {
    const actor = await newMember();
    for (const { id: questionId } of QUESTIONS)
      sent.push({ actor, answer: await answerTo({ actor, questionId }) });
  }
  return sent.slice(0, count);
}

const send = ({ actor, answer }: Sent) =>
  timeOf(async () => {
    const submitted = await submit(answer, { actor, now: noon(1) });
    if (!submitted.ok) throw new Error(submitted.error.message);
  });

const inTurn = async (sent: readonly Sent[]): Promise<number[]> => {
  const samples: number[] = [];
  for (const one of sent) samples.push(await send(one));
  return samples;
};

/** By the clock: one that comes late waits for nobody, so a stall is counted as often as it was felt. */
async function paced(sent: readonly Sent[]): Promise<number[]> {
  const start = performance.now();
  const due = sent.map(async (one, index) => {
    const at = start + index * PACED_EVERY_MS;
    await sleep(Math.max(0, at - performance.now()));
    await send(one);
    return performance.now() - at;
  });
  return Promise.all(due);
}

async function crowded(sent: readonly Sent[]): Promise<number[]> {
  const lanes = Array.from({ length: CROWD }, (_, lane) =>
    sent.filter((_one, index) => index % CROWD === lane),
  );
  return (await Promise.all(lanes.map(inTurn))).flat();
}

function rawCommits(): () => Promise<number[]> {
  const db = new Database(join(folder, 'raw.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE Row (n INTEGER PRIMARY KEY, text TEXT)');
  const insert = db.prepare('INSERT INTO Row (text) VALUES (?)');
  const text = 'x'.repeat(400);
  return async () => {
    const samples: number[] = [];
    for (let n = 0; n < A_ROUND; n++) samples.push(await timeOf(() => insert.run(text)));
    return samples;
  };
}

try {
  migrateTestDatabase(path);
  const commit = rawCommits();
  const loads = { alone: inTurn, paced, crowded };
  const samples: Record<string, number[]> = { commit: [], alone: [], paced: [], crowded: [] };
  // The first round warms everything up and is not counted.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, load] of Object.entries({ ...loads, commit })) {
      const found = await load(name === 'commit' ? [] : await requests(A_ROUND));
      if (round > 0) samples[name]?.push(...found);
    }
  const timings = Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, timingsOf(list)]));
  const control = timingsOf(samples.commit ?? []);
  const ratios = Object.keys(loads).map((name) => [name, ratioOf(timingsOf(samples[name] ?? []), control)]);
  console.log(JSON.stringify({ bench: 'answer-latency', ...timings, toCommit: Object.fromEntries(ratios) }));
} finally {
  await sharedDatabase().close();
  rmSync(folder, { recursive: true });
}
