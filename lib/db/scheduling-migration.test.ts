import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { migrateDatabase } from './migrate';

const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');
const root = mkdtempSync(join(tmpdir(), 'doesaegim-scheduling-'));
const path = join(root, 'test.db');
const now = new Date('2026-11-22T00:00:00Z');

afterAll(() => rmSync(root, { recursive: true }));

/** Only the migrations up to that number. */
function migrateTo(number: string): void {
  const folder = join(root, `to-${number}`);
  cpSync(MIGRATIONS, folder, {
    recursive: true,
    filter: (source) =>
      !/[\\/]\d{4}_[^\\/]+$/.test(source) ||
      source.slice(MIGRATIONS.length + 1, MIGRATIONS.length + 5) <= number,
  });
  migrateDatabase({ path, folder, now });
}

test('0002 gives the members of before their defaults, keeps every review as it was, and the guard of the history', () => {
  migrateTo('0001');
  const db = new Database(path);
  db.exec(`
    INSERT INTO Member (id, createdAt, newPerDay) VALUES ('m1', 1, 7);
    INSERT INTO Review (id, memberId, questionId, revision, kind, at, rating, bodyHash)
      VALUES ('r1', 'm1', 'Q-T13-01', 1, 'answer', 1, 'good', 'h');`);
  const before = db.prepare('SELECT * FROM Review').get() as object;
  db.close();
  migrateTo('0002');
  const after = new Database(path);
  expect(after.prepare('SELECT * FROM Review').get()).toEqual({ ...before, placing: null });
  expect(after.prepare('SELECT newPerDay, reviewsPerDay, weekLoads FROM Member').get()).toEqual({
    newPerDay: 7,
    reviewsPerDay: 100,
    weekLoads: 'nnnnnnn',
  });
  expect(() => after.exec("UPDATE Review SET placing = '{}'")).toThrow('append-only');
  expect(after.pragma('foreign_key_check')).toEqual([]);
  after.close();
  expect(readFileSync(join(MIGRATIONS, '0002_scheduling/migration.sql'), 'utf8')).not.toContain('DROP TABLE');
});
