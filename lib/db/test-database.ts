import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { migrateDatabase } from './migrate';
import { sharedDatabase } from './shared-database';

const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');

export interface TestDatabase {
  readonly folder: string;
  readonly path: string;
}

let called = false;

/**
 * Called once, at the top of a test file: `read` and `write` then work on a real SQLite file, a fresh copy of the migrated
 * template for each test.
 */
export function testDatabase(): TestDatabase {
  if (called) throw new Error('a test file has one database: its path is read once, by lib/env');
  called = true;
  const folder = mkdtempSync(join(tmpdir(), 'doesaegim-'));
  const template = join(folder, 'template.db');
  const path = join(folder, 'test.db');
  process.env.DATABASE_URL = `file:${path}`;
  beforeAll(() => migrateTestDatabase(template));
  beforeEach(() => copyFileSync(template, path));
  afterEach(() => sharedDatabase().close());
  afterAll(() => rmSync(folder, { recursive: true }));
  return { folder, path };
}

/** An empty database with every table. */
export function migrateTestDatabase(path: string): void {
  migrateDatabase({ path, folder: MIGRATIONS, now: new Date('2026-11-22T00:00:00Z') });
}
