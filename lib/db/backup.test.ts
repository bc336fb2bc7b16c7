import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { backUpDatabase } from './backup';
import { backupName, backupsToDrop } from './backup-rotation';
import { write } from './client';
import { testDatabase } from './test-database';

const now = new Date('2026-11-22T03:04:05.678Z');
const daysBefore = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

describe('a backup', () => {
  const { folder, path } = testDatabase();

  test('holds what was committed, while the database is in use', async () => {
    await write((tx) => tx.member.create({ data: { id: 'm1', createdAt: now } }));
    const copy = backUpDatabase({ path, folder: join(folder, 'backups'), now });
    expect(copy).toBe(join(folder, 'backups', 'doesaegim-2026-11-22T03-04-05.678Z.db'));
    const db = new Database(copy, { readonly: true });
    expect(db.prepare('SELECT id FROM Member').pluck().all()).toEqual(['m1']);
    db.close();
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  });

  test('of something that is no database leaves nothing behind', () => {
    const backups = join(folder, 'none');
    writeFileSync(path, 'no database '.repeat(100));
    expect(() => backUpDatabase({ path, folder: backups, now })).toThrow();
    expect(readdirSync(backups)).toEqual([]);
  });

  test('thins the old ones once it is written', () => {
    const backups = join(folder, 'thinned');
    mkdirSync(backups);
    const morning = backupName(new Date('2026-11-22T01:00:00Z'));
    writeFileSync(join(backups, morning), '');
    backUpDatabase({ path, folder: backups, now });
    expect(readdirSync(backups)).toEqual([backupName(now)]);
  });
});

describe('thinning', () => {
  test('keeps the newest of 12 days, 10 weeks and 9 months', () => {
    const hourly = Array.from({ length: 400 * 4 }, (_, i) => backupName(daysBefore(i / 4)));
    const dropped = new Set(backupsToDrop(hourly));
    const kept = hourly.filter((name) => !dropped.has(name)).map((name) => name.slice(10, 20));
    expect(kept.slice(0, 12)).toEqual(
      Array.from({ length: 12 }, (_, i) => daysBefore(i).toISOString().slice(0, 10)),
    );
    expect(kept.slice(12)).toEqual([
      ...['2026-11-08', '2026-11-01', '2026-10-31', '2026-10-25', '2026-10-18', '2026-10-11', '2026-10-04'],
      ...['2026-09-30', '2026-09-27', '2026-09-20', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31'],
      ...['2026-04-30', '2026-03-31'],
    ]);
  });

  test('lets other files be', () => {
    expect(backupsToDrop(['notes.txt', 'doesaegim.db', `${backupName(now)}.draft`])).toEqual([]);
  });
});
