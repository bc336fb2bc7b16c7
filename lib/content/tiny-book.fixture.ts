import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Catalog } from './catalog';
import { findProblems } from './find-problems';
import { loadContent } from './load-content';
import { formatProblem } from './problems';

export const TINY_BOOK = join(import.meta.dirname, 'fixtures', 'tiny-book');

/** What the tiny book is held to. */
const TINY_CATALOG: Catalog = {
  figureIds: ['F01-1'],
  calculators: { C01: { slug: 'capacity-estimator' } },
  proseCharacters: { least: 10, most: 2000 },
};

/** File under `content/` → its new text. */
export type Edits = Readonly<Record<string, (text: string) => string>>;

/** The root of a copy of the tiny book with some files changed; a new file starts empty. */
export function editedBook(edits: Edits): string {
  const root = mkdtempSync(join(tmpdir(), 'tiny-book-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(TINY_BOOK, root, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(root, 'content', name);
    const changed = edit(readFileSync(path, { encoding: 'utf8', flag: 'a+' }));
    writeFileSync(path, changed);
  }
  return root;
}

/** Every problem of the tiny book after some edits, as `check:content` prints it. */
export const problemsAfter = (edits: Edits): string[] =>
  findProblems(loadContent(editedBook(edits)), TINY_CATALOG).map(formatProblem);

/** Replaces a text that must be there, so that no test passes because its edit missed. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`not in the fixture: ${from}`);
    return text.replace(from, to);
  };
