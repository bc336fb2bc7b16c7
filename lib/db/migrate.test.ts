import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MigrationRefused, migrateDatabase } from './migrate';

const now = new Date('2026-11-22T00:00:00Z');
let root: string;
let folder: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doesaegim-migrate-'));
  folder = join(root, 'migrations');
  path = join(root, 'data', 'test.db');
  addMigration(
    '0001_first',
    'CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id));',
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function addMigration(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

const migrate = (beforeChange?: () => void) =>
  migrateDatabase({ path, folder, now, ...(beforeChange ? { beforeChange } : {}) });

function inDatabase<T>(use: (db: Database.Database) => T): T {
  const db = new Database(path);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

const tables = () =>
  inDatabase((db) =>
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all(),
  );

describe('migrating', () => {
  test('makes the file and its folder, in the order of the names, and once', () => {
    addMigration('0002_second', 'ALTER TABLE a ADD COLUMN name TEXT;');
    expect(migrate()).toEqual(['0001_first', '0002_second']);
    expect(migrate()).toEqual([]);
    expect(tables()).toEqual(['_prisma_migrations', 'a', 'b']);
  });

  test('keeps the history as Prisma does', () => {
    migrate();
    const rows = inDatabase((db) => db.prepare('SELECT * FROM _prisma_migrations').all());
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        finished_at: now.getTime(),
        migration_name: '0001_first',
        logs: null,
        rolled_back_at: null,
        started_at: now.getTime(),
        applied_steps_count: 1,
      },
    ]);
  });

  test('asks for a copy before it changes what holds something, and only then', () => {
    let copies = 0;
    const copy = () => {
      copies += 1;
    };
    migrate(copy);
    migrate(copy);
    expect(copies).toBe(0);
    addMigration('0002_second', 'CREATE TABLE c (id INTEGER);');
    migrate(copy);
    expect(copies).toBe(1);
  });

  test('nothing of a migration that fails is kept, and what came before it is', () => {
    addMigration('0002_second', 'CREATE TABLE c (id INTEGER); CREATE TABLE c (id INTEGER);');
    expect(() => migrate()).toThrow('already exists');
    expect(tables()).toEqual(['_prisma_migrations', 'a', 'b']);
    addMigration('0002_second', 'CREATE TABLE c (id INTEGER);');
    expect(migrate()).toEqual(['0002_second']);
  });

  test('a migration that leaves orphans is refused', () => {
    migrate();
    inDatabase((db) => db.exec('INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);'));
    addMigration('0002_second', 'DELETE FROM a;');
    expect(() => migrate()).toThrow(/0002_second leaves 1 rows/);
    expect(inDatabase((db) => db.prepare('SELECT count(*) FROM a').pluck().get())).toBe(1);
  });
});

describe('a database that this code must not serve', () => {
  const refusal = () => {
    try {
      migrate();
    } catch (error) {
      if (error instanceof MigrationRefused) return error.message;
      throw error;
    }
    return 'served';
  };

  test('newer than the code', () => {
    addMigration('0002_second', 'CREATE TABLE c (id INTEGER);');
    migrate();
    rmSync(join(folder, '0002_second'), { recursive: true });
    expect(refusal()).toMatch(/newer code.*0002_second.*git pull/);
  });

  test('with a migration that was changed afterwards', () => {
    migrate();
    addMigration('0001_first', 'CREATE TABLE a (id TEXT);');
    expect(refusal()).toMatch(/0001_first was changed.*npm run migration/);
  });

  test('no SQLite file', () => {
    mkdirSync(join(root, 'data'));
    writeFileSync(path, 'not a database at all, but longer than a header of one hundred bytes '.repeat(10));
    expect(refusal()).toMatch(/damaged.*data\/backups/);
  });

  test('with an overwritten page', () => {
    migrate();
    inDatabase((db) => {
      const insert = db.prepare('INSERT INTO a VALUES (?)');
      for (let id = 0; id < 5000; id++) insert.run(id);
    });
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096, 3 * 4096);
    writeFileSync(path, bytes);
    expect(refusal()).toMatch(/damaged.*data\/backups/);
  });
});

test('the migrations of the house apply to an empty file', () => {
  cpSync(join(import.meta.dirname, '../../prisma/migrations'), folder, { recursive: true });
  rmSync(join(folder, '0001_first'), { recursive: true });
  migrate();
  expect(tables()).toEqual(expect.arrayContaining(['Member', 'Memory', 'RateLimit', 'Review']));
});
