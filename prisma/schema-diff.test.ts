import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrateTestDatabase } from '../lib/db/test-database';
import { schemaDiff } from './schema-diff';

const schema = join(import.meta.dirname, 'schema.prisma');
const folder = mkdtempSync(join(tmpdir(), 'doesaegim-diff-'));
const migrated = join(folder, 'migrated.db');

describe('schema.prisma', () => {
  beforeAll(() => migrateTestDatabase(migrated));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says the same as the migrations', async () => {
    expect(await schemaDiff(migrated, schema)).toBe('');
  });

  test('a field that no migration adds is noticed', async () => {
    const changed = join(folder, 'schema.prisma');
    writeFileSync(
      changed,
      readFileSync(schema, 'utf8').replace('model Member {', 'model Member {\n  nickname String?'),
    );
    expect(await schemaDiff(migrated, changed)).toContain('ALTER TABLE "Member" ADD COLUMN "nickname" TEXT');
  });
});
