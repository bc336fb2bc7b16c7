import type { Book } from './book';
import type { Change } from './changes';
import { type Chapter, idsMarked, idsOf, marksNamed } from './chapter';
import type { Correction } from './corrections';
import type { Term } from './glossary';
import type { OpenQuestion } from './open-questions';
import type { Problem } from './problems';
import type { QuestionBank } from './question-bank';
import type { Listed } from './read-list';
import type { Slate } from './slate';
import type { SourceMap } from './source-map';

/** Everything under `content/`, read once. */
export interface Content {
  readonly book: Book;
  readonly bank: QuestionBank;
  readonly terms: readonly Listed<Term>[];
  readonly openQuestions: readonly Listed<OpenQuestion>[];
  readonly corrections: readonly Listed<Correction>[];
  /** Newest first. */
  readonly changes: readonly Listed<Change>[];
  /** Groups of names for one thing, for the search. */
  readonly aliases: readonly (readonly string[])[];
  readonly sourceMap: SourceMap;
  readonly slate: Slate;
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

/** The terms that a chapter uses, in the order of their first use. */
export const termsOf = (content: Content, chapter: Chapter): Term[] =>
  [...new Set(idsMarked(chapter, 'Term'))].flatMap((id) => findTerm(content, id) ?? []);

export interface FirstUse {
  readonly slug: string;
  /** `#peak`, or nothing where the term stands before the first section. */
  readonly anchor: string;
  readonly title: string;
}

/** Where its home page introduces a term; nothing while that page is not written. */
export function findFirstUse(content: Content, term: Term): FirstUse | undefined {
  const chapter = content.book.findChapter(term.home);
  const mark = chapter && marksNamed(chapter, 'Term').find((candidate) => idsOf(candidate).includes(term.id));
  if (chapter === undefined || mark === undefined) return undefined;
  const section = chapter.sections.find(({ id }) => id === mark.section);
  const title = section === undefined ? chapter.title : `${chapter.title} · ${section.title}`;
  return { slug: chapter.slug, anchor: section === undefined ? '' : `#${section.id}`, title };
}
