import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { sqliteAdapterFactory } from './adapter';
import { read, write } from './client';
import { isDatabaseBusy } from './database-busy';
import { assertPragmas } from './pragmas';
import { insertRow } from './storm.fixture';
import { testDatabase } from './test-database';

const { path } = testDatabase();

/** A tool of somebody else on the same file. */
function inOtherProcess<T>(use: (db: Database.Database) => T): T {
  const db = new Database(path, { timeout: 0 });
  try {
    return use(db);
  } finally {
    db.close();
  }
}

describe('a connection', () => {
  test.each([false, true])('has the pragmas that keep answers (read-only: %s)', async (readonly) => {
    await write((tx) => insertRow(tx, 'm1'));
    const connection = await sqliteAdapterFactory({ path: () => path, readonly }).connect();
    const pragma = async (name: string) =>
      (await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })).rows[0]?.[0];
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'];
    expect(await Promise.all(names.map(pragma))).toEqual(['wal', 2, 1, 5000]);
    await connection.dispose();
  });

  test('is refused where there is no database, and none is made', async () => {
    const missing = sqliteAdapterFactory({ path: () => `${path}.none`, readonly: false });
    await expect(missing.connect()).rejects.toThrow();
  });

  test('is refused where SQLite keeps no write-ahead log', async () => {
    const connection = await new PrismaBetterSqlite3({ url: ':memory:' }).connect();
    await expect(assertPragmas(connection, { readonly: false })).rejects.toThrow('journal_mode is memory');
    await connection.dispose();
  });

  test('for reading cannot write', async () => {
    const connection = await sqliteAdapterFactory({ path: () => path, readonly: true }).connect();
    const sql = 'DELETE FROM Member';
    await expect(connection.executeRaw({ sql, args: [], argTypes: [] })).rejects.toThrow(/readonly/);
    await connection.dispose();
  });
});

describe('a write', () => {
  test('holds the write lock from its first moment', async () => {
    const tried = await write(async () =>
      inOtherProcess((db) => {
        try {
          db.exec('BEGIN IMMEDIATE');
          return 'locked by the other';
        } catch (error) {
          return error instanceof Error && 'code' in error ? error.code : error;
        }
      }),
    );
    expect(tried).toBe('SQLITE_BUSY');
  });

  test('that cannot get the lock is told to come again, and the next one goes through', async () => {
    await read.member.count();
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const refused = await write((tx) => insertRow(tx, 'm1')).catch((error: unknown) => error);
    other.exec('ROLLBACK');
    other.close();
    expect(isDatabaseBusy(refused)).toBe(true);
    await write((tx) => insertRow(tx, 'm2'));
    expect(await read.member.findMany({ select: { id: true } })).toEqual([{ id: 'm2' }]);
  });

  test('whose COMMIT fails leaves nothing behind, and the next one goes through', async () => {
    const review = { memberId: 'nobody', questionId: 'Q-T13-01', revision: 1, kind: 'answer' } as const;
    const failing = write(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.review.create({
        data: { ...review, id: 'r1', at: new Date('2026-11-22T00:00:00Z'), bodyHash: '0' },
      });
    });
    await expect(failing).rejects.toThrow();
    await write((tx) => insertRow(tx, 'm2'));
    expect([await read.review.count(), await read.member.count()]).toEqual([0, 1]);
  });
});
