import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { backUpDatabase } from '../lib/db/backup';
import { migrateDatabase } from '../lib/db/migrate';
import { ConfigurationError, readEnv } from '../lib/env';
import { refusalSentence } from './refusal-sentence';

const now = new Date('2026-11-22T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'doesaegim-refusal-'));
const file = join(folder, 'a-file');
writeFileSync(file, 'no database '.repeat(100));
afterAll(() => rmSync(folder, { recursive: true }));

const sentenceOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    return refusalSentence(error);
  }
  return 'no error';
};

describe('an operator reads what to do', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['a setting', () => readEnv({ PORT: 'abc' }), /^PORT is "abc"/],
    [
      'a secret where no file can be',
      () => readEnv({ DATABASE_URL: `file:${file}/x.db` }).secret,
      /DATABASE_URL/,
    ],
    [
      'a database where no folder can be',
      () => migrateDatabase({ path: `${file}/data/x.db`, folder: 'prisma/migrations', now }),
      /can't be written.*DATABASE_URL/,
    ],
    [
      'a folder in the place of the database',
      () => migrateDatabase({ path: folder, folder: 'prisma/migrations', now }),
      /can't be written.*DATABASE_URL/,
    ],
    [
      'a damaged database',
      () => migrateDatabase({ path: file, folder: 'prisma/migrations', now }),
      /damaged/,
    ],
    ['a copy of one', () => backUpDatabase({ path: file, folder: join(folder, 'backups'), now }), /damaged/],
  ])('of %s', (_, attempt, sentence) => {
    expect(sentenceOf(attempt)).toMatch(sentence);
  });

  test('but a bug keeps its stack', () => {
    expect(refusalSentence(new TypeError('x is not a function'))).toBeUndefined();
    expect(refusalSentence(new ConfigurationError('Do this.'))).toBe('Do this.');
  });
});
