import type { Book } from './book';
import type { Correction } from './corrections';
import type { Term } from './glossary';
import type { OpenQuestion } from './open-questions';
import type { Problem } from './problems';
import type { QuestionBank } from './question-bank';
import type { Listed } from './read-list';
import type { SourceMap } from './source-map';

/** Everything under `content/`, read once. */
export interface Content {
  readonly book: Book;
  readonly bank: QuestionBank;
  readonly terms: readonly Listed<Term>[];
  readonly openQuestions: readonly Listed<OpenQuestion>[];
  readonly corrections: readonly Listed<Correction>[];
  readonly sourceMap: SourceMap;
  /** What was wrong while reading; `findProblems` adds what is wrong between the files. */
  readonly readingProblems: readonly Problem[];
}

const entryWith = <T extends { readonly id: string }>(
  items: readonly Listed<T>[],
  id: string,
): T | undefined => items.find(({ entry }) => entry.id === id)?.entry;

export const findTerm = (content: Content, id: string) => entryWith(content.terms, id);
export const findOpenQuestion = (content: Content, id: string) => entryWith(content.openQuestions, id);
export const findCorrection = (content: Content, id: string) => entryWith(content.corrections, id);
