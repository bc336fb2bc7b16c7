import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { write } from '../lib/db/client';
import { sharedDatabase } from '../lib/db/shared-database';
import { testDatabase } from '../lib/db/test-database';
import { appendReview } from '../lib/review/append-review';

const { path } = testDatabase();
const at = new Date('2026-11-22T03:00:00Z');
const answer = {
  id: 'r1',
  memberId: 'm1',
  questionId: 'Q-T13-01',
  revision: 1,
  kind: 'answer',
  rating: 'good',
  verdict: 'right',
  response: '{"type":"sc","choice":0}',
  at,
  bodyHash: '0',
} as const;

beforeEach(async () => {
  await write(async (tx) => {
    await tx.member.create({ data: { id: 'm1', createdAt: at } });
    await appendReview(tx, answer);
  });
  await sharedDatabase().close();
});

/** As somebody with a database tool would, past every guard of ours. */
function tamper(sql: string) {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

function doctor(databasePath = path, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${databasePath}` };
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/doctor.ts', ...args], {
    env,
    encoding: 'utf8',
  });
  return { code: run.status, findings: run.stdout.split('\n').filter((line) => line.startsWith('- ')) };
}

describe('npm run doctor', { timeout: 60_000 }, () => {
  test('finds nothing in a sound database', () => {
    expect(doctor()).toEqual({ code: 0, findings: [] });
  });

  test('names everything that is wrong, in one run', () => {
    tamper(`
      UPDATE Memory SET stability = stability + 1;
      INSERT INTO Memory SELECT 'm1', 'Q-T13-02', 1, 1.0, 5.0, 1.0, dueAt, lastReviewedAt, 1, 0 FROM Memory;
      INSERT INTO Review (id, memberId, questionId, revision, kind, targetId, at, rating, bodyHash)
        SELECT 'r2', 'm1', 'Q-T13-03', 1, 'rate', 'r1', at, 'hard', '0' FROM Review;
      INSERT INTO Review (id, memberId, questionId, revision, kind, at, rating, bodyHash)
        SELECT 'r3', 'gone', 'Q-T13-01', 1, 'answer', at, 'good', '0' FROM Review WHERE id = 'r1';
      DROP TRIGGER Review_append_only;`);
    expect(doctor()).toEqual({
      code: 1,
      findings: [
        '- Review row 3 refers to a Member that is not there',
        '- Review r2 speaks of no answer of its member',
        '- the trigger Review_append_only is gone: a migration that rebuilt Review forgot it',
        '- Memory of m1 and Q-T13-01: stability differ from the fold of its reviews',
        '- Memory of m1 and Q-T13-02: has no answer behind it',
      ],
    });
  });

  test('finds tallies that do not follow from the reviews, and makes them anew when told to', () => {
    tamper(`
      UPDATE Tally SET kept = 0 WHERE heading = 'stage';
      UPDATE Tally SET bucket = 'fr' WHERE heading = 'kind';
      UPDATE Memory SET lapses = 9;`);
    const { findings } = doctor();
    expect(findings).toEqual([
      '- Memory of m1 and Q-T13-01: lapses differ from the fold of its reviews',
      '- Tally of m1, kind 24322 fr: has no answer behind it',
      '- Tally of m1, kind 24322 sc: is missing',
      '- Tally of m1, stage 20779 new: differs from the fold of its reviews',
    ]);
    expect(doctor(path, '--rebuild')).toEqual({ code: 0, findings: [] });
  });

  test('says when there is no database, and when it is none', () => {
    expect(doctor(`${path}.none`)).toEqual({ code: 1, findings: [expect.stringContaining('no database')] });
    expect(doctor('package.json')).toEqual({ code: 1, findings: [expect.stringContaining('damaged')] });
  });
});
