import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { backupName, backupsToDrop } from './backup-rotation';

export interface BackupOptions {
  readonly path: string;
  /** Where the copies lie. */
  readonly folder: string;
  readonly now: Date;
}

/**
 * Copies a database that may be in use and returns the copy's path. It appears under its name only when it is whole,
 * checked and on the disk; older copies are thinned after that. Throws when the copy is not sound.
 */
export function backUpDatabase({ path, folder, now }: BackupOptions): string {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, backupName(now));
  const draft = `${target}.draft`;
  rmSync(draft, { force: true });
  try {
    inDatabase(path, (db) => db.prepare('VACUUM INTO ?').run(draft));
    inDatabase(draft, assertSound);
    flush(draft);
    renameSync(draft, target);
    flush(dirname(target));
  } finally {
    rmSync(draft, { force: true });
  }
  for (const name of backupsToDrop(readdirSync(folder))) rmSync(join(folder, name));
  return target;
}

function inDatabase(path: string, use: (db: Database.Database) => void): void {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    use(db);
  } finally {
    db.close();
  }
}

function assertSound(db: Database.Database): void {
  const findings = db.pragma('integrity_check', { simple: true });
  if (findings !== 'ok')
    throw new Database.SqliteError(`the copy is not sound: ${findings}`, 'SQLITE_CORRUPT');
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
