import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readChapter } from './read-chapter';
import { keptReader } from './read-kept-chapter';

const CHAPTERS = 'content/chapters';

it.each(readdirSync(CHAPTERS))('%s reads the same from its text and from what is kept', (name) => {
  const root = mkdtempSync(join(tmpdir(), 'kept-chapter-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const file = { file: name, text: `${readFileSync(join(CHAPTERS, name), 'utf8')}\n<Sectoin />\n` };
  const read = readChapter('page', file);
  expect(read.problems).toHaveLength(1);
  const reader = keptReader(root);
  expect([reader('page', file), reader('page', file)]).toEqual([read, read]);
  expect(readdirSync(join(root, '.cache/chapters'))).toHaveLength(1);
});
