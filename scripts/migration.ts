import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '../lib/clock';
import { migrateDatabase } from '../lib/db/migrate';
import { readMigrations } from '../lib/db/migration-files';
import { schemaDiff } from '../prisma/schema-diff';

/** `npm run migration -- <name>` writes the migration that brings the existing ones up to schema.prisma. */
const MIGRATIONS = 'prisma/migrations';

const name = process.argv[2] ?? '';
if (/^[a-z][a-z0-9_]*$/.test(name)) await writeMigration();
else fail('Give the migration a name, such as: npm run migration -- add_groups');

async function writeMigration(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'doesaegim-migration-'));
  try {
    const path = join(scratch, 'migrated.db');
    migrateDatabase({ path, folder: MIGRATIONS, now: now() });
    const sql = await schemaDiff(path, 'prisma/schema.prisma');
    if (sql === '') fail('schema.prisma and the migrations agree already: nothing to write.');
    else save(sql);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function save(sql: string): void {
  const number = String(readMigrations(MIGRATIONS).length + 1).padStart(4, '0');
  const folder = join(MIGRATIONS, `${number}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(
    `Wrote ${folder}/migration.sql. Read it before you commit it: a rebuilt table has lost its triggers.`,
  );
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
