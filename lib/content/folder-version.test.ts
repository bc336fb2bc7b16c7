import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderVersion } from './folder-version';

const folder = mkdtempSync(join(tmpdir(), 'doesaegim-version-'));
mkdirSync(join(folder, 'chapters'));
const chapter = join(folder, 'chapters', 'a.mdx');
writeFileSync(chapter, 'one');
utimesSync(chapter, 1, 1);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['written', () => utimesSync(chapter, 2, 2)],
  ['added', () => writeFileSync(join(folder, 'chapters', 'b.mdx'), 'two')],
  ['renamed', () => renameSync(chapter, join(folder, 'chapters', 'c.mdx'))],
  ['taken away', () => rmSync(join(folder, 'chapters', 'b.mdx'))],
])('another version when a file is %s, and the same until then', (_, change) => {
  const before = folderVersion(folder);
  expect(folderVersion(folder)).toBe(before);
  change();
  expect(folderVersion(folder)).not.toBe(before);
});
