import { randomUUID } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Migration, readMigrations } from './migration-files';

/** Why this code may not serve that database, in a sentence that tells the operator what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

export interface MigrateOptions {
  readonly path: string;
  /** The folder of `<number>_<name>/migration.sql`. */
  readonly folder: string;
  readonly now: Date;
  /** Called before the first change of a database that holds something already. */
  readonly beforeChange?: () => void;
}

/** Brings the database up to the code, one transaction a migration. Returns the names of those that were applied. */
export function migrateDatabase({ path, folder, now, beforeChange }: MigrateOptions): readonly string[] {
  const migrations = readMigrations(folder);
  mkdirSync(dirname(path), { recursive: true });
  const isNew = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0;
  const db = openSound(path);
  try {
    const pending = pendingMigrations(db, migrations, path);
    if (pending.length > 0 && !isNew) beforeChange?.();
    // Rebuilding a table drops the old one; SQLite asks to check the foreign keys afterwards instead.
    db.pragma('foreign_keys = OFF');
    return pending.filter((migration) => applyMigration(db, migration, now)).map(({ name }) => name);
  } finally {
    db.close();
  }
}

function openSound(path: string): Database.Database {
  const db = new Database(path);
  try {
    db.pragma('journal_mode = WAL');
    const findings = db.pragma('quick_check', { simple: true });
    if (findings === 'ok') return db;
    throw new Database.SqliteError(String(findings), 'SQLITE_CORRUPT');
  } catch (cause) {
    db.close();
    throw isDamage(cause) ? damaged(path, cause) : cause;
  }
}

/** Not that another program has it locked, or that the disk is full. */
const isDamage = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);

function damaged(path: string, cause: unknown): MigrationRefused {
  const backups = join(dirname(path), 'backups');
  const restore = `Stop the server, move it and its -wal and -shm files away, and put the newest file of ${backups} in its place.`;
  return new MigrationRefused(`${path} is damaged or no SQLite database. ${restore}`, { cause });
}

/** Prisma's own table, so that its tools can read the history. */
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Applied {
  readonly name: string;
  readonly checksum: string;
}

function pendingMigrations(
  db: Database.Database,
  migrations: readonly Migration[],
  path: string,
): readonly Migration[] {
  const applied = listApplied(db);
  for (const { name, checksum } of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known) {
      throw new MigrationRefused(
        `${path} was written by newer code: it has the migration ${name}, which is not here. Update the code (git pull), or set DATABASE_URL to another file.`,
      );
    }
    if (known.checksum !== checksum) {
      throw new MigrationRefused(
        `The migration ${name} was changed after ${path} had it. Put its file back as it was (git checkout) and make a new one: npm run migration -- <name>.`,
      );
    }
  }
  return migrations.filter(({ name }) => !applied.some((row) => row.name === name));
}

function listApplied(db: Database.Database): readonly Applied[] {
  const exists = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`).get();
  if (!exists) return [];
  const query =
    'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL';
  return db.prepare<[], Applied>(query).all();
}

/** False when another process has applied it in the meantime. */
function applyMigration(db: Database.Database, { name, sql, checksum }: Migration, now: Date): boolean {
  const run = db.transaction(() => {
    db.exec(HISTORY);
    if (listApplied(db).some((row) => row.name === name)) return false;
    db.exec(sql);
    const orphans = db.pragma('foreign_key_check');
    if (Array.isArray(orphans) && orphans.length > 0) {
      throw new MigrationRefused(
        `The migration ${name} leaves ${orphans.length} rows without what they refer to.`,
      );
    }
    const columns = 'id, checksum, migration_name, started_at, finished_at, applied_steps_count';
    const insert = db.prepare(`INSERT INTO _prisma_migrations (${columns}) VALUES (?, ?, ?, ?, ?, 1)`);
    insert.run(randomUUID(), checksum, name, now.getTime(), now.getTime());
    return true;
  });
  return run.immediate();
}
