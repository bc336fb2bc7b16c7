import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readAliases } from './aliases';
import { changeSchema } from './changes';
import type { Content } from './content';
import { correctionSchema } from './corrections';
import { termSchema } from './glossary';
import { openQuestionSchema } from './open-questions';
import { readQuestionBank } from './question-bank';
import { readBook } from './read-book';
import { readChapter } from './read-chapter';
import { findDuplicateIds, type ReadList, readList } from './read-list';
import type { TextFile } from './read-yaml';
import { readSlate } from './slate';
import { readSourceMap } from './source-map';

/** Reads the folder `content/` under `root`. Never throws for broken content: see `readingProblems`. */
export function loadContent(root: string, reader = readChapter): Content {
  const chapters = readTexts(root, 'chapters', '.mdx');
  const { book, problems } = readBook(readText(root, 'book.yaml'), chapters, reader);
  const bank = readQuestionBank(readTexts(root, 'questions', '.quiz.yaml'), book);
  const terms = readEntries(root, 'glossary.yaml', termSchema);
  const openQuestions = readEntries(root, 'open-questions.yaml', openQuestionSchema);
  const corrections = readEntries(root, 'corrections.yaml', correctionSchema);
  const changes = readEntries(root, 'changes.yaml', changeSchema);
  const { aliases, problems: aliasProblems } = readAliases(readText(root, 'aliases.yaml'));
  const source = readSourceMap(readText(root, 'source/source-map.json'), readText(root, 'source/homes.yaml'));
  const slate = readSlate(readText(root, 'slate.yaml'));
  const lists = [terms, openQuestions, corrections, changes];
  return {
    book,
    bank: bank.bank,
    terms: terms.items,
    openQuestions: openQuestions.items,
    corrections: corrections.items,
    changes: changes.items,
    aliases,
    sourceMap: source.sourceMap,
    slate: slate.slate,
    readingProblems: [
      problems,
      aliasProblems,
      bank.problems,
      source.problems,
      slate.problems,
      ...lists.map((list) => list.problems),
    ].flat(),
  };
}

function readEntries<T extends { readonly id: string }>(
  root: string,
  name: string,
  schema: z.ZodType<T>,
): ReadList<T> {
  const list = readList(readText(root, name), schema);
  return { items: list.items, problems: [...list.problems, ...findDuplicateIds(list.items)] };
}

/** A missing file reads as an empty one: what needs it says so. */
function readText(root: string, name: string): TextFile {
  const path = join(root, 'content', name);
  return { file: `content/${name}`, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

function readTexts(root: string, folder: string, ending: string): TextFile[] {
  const path = join(root, 'content', folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => readText(root, `${folder}/${name}`));
}
