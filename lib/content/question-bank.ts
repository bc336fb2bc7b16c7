import { questionProblems } from '../quiz/question-problems';
import { type Question, schemaOf } from '../quiz/question-schema';
import type { Book } from './book';
import { splitHome } from './home';
import type { Problem } from './problems';
import { findDuplicateIds, type Listed, type Place, readList } from './read-list';
import type { TextFile } from './read-yaml';

export interface QuestionBank {
  /** In reading order: by page, by section of the page, then as written in the files. */
  readonly all: readonly Question[];
  find(id: string): Question | undefined;
  /** The questions that a page teaches, in reading order. */
  ofChapter(slug: string): readonly Question[];
  /** Where a question is written. */
  placeOf(id: string): Place;
}

export interface ReadBank {
  readonly bank: QuestionBank;
  readonly problems: readonly Problem[];
}

/** All question files as one bank. A broken or repeated question is a problem and is left out. */
export function readQuestionBank(files: readonly TextFile[], book: Book): ReadBank {
  const lists = files.map((file) => readList(file, schemaOf));
  const listed = lists.flatMap(({ items }) => items);
  const problems = [
    ...lists.flatMap((list) => list.problems),
    ...findDuplicateIds(listed),
    ...listed.flatMap(findWritingProblems),
    ...findSharedStems(listed),
  ];
  return { bank: bankOf(listed, book), problems };
}

/** The writing rules are the quiz room's; here they get their lines. */
function findWritingProblems({ entry, place, lineOf }: Listed<Question>): Problem[] {
  return questionProblems(entry).map(({ message, path }) => ({
    file: place.file,
    line: lineOf(path),
    message: `${entry.id}: ${message}`,
  }));
}

/** Two items may draw from one template, but ask of two situations: else they are one question with two memories. */
function findSharedStems(listed: readonly Listed<Question>[]): Problem[] {
  const first = new Map<string, string>();
  return listed.flatMap(({ entry, place, lineOf }) => {
    if (!('template' in entry)) return [];
    const key = `${entry.template} ${entry.stem.replace(/\s+/g, '')}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry.id);
    return earlier === undefined || earlier === entry.id
      ? []
      : [
          {
            file: place.file,
            line: lineOf(['stem']),
            message: `${entry.id}: the stem is that of ${earlier}, which draws from the same template`,
          },
        ];
  });
}

function bankOf(listed: readonly Listed<Question>[], book: Book): QuestionBank {
  const byId = new Map<string, Listed<Question>>();
  for (const item of listed) if (!byId.has(item.entry.id)) byId.set(item.entry.id, item);
  const all = [...byId.values()].map(({ entry }) => entry).sort(byReading(book));
  return {
    all,
    find: (id) => byId.get(id)?.entry,
    ofChapter: (slug) => all.filter(({ link }) => splitHome(link).slug === slug),
    placeOf: (id) => byId.get(id)?.place ?? { file: 'content/questions', line: 1 },
  };
}

/** Sorting keeps equal ones as they were: in the order of the files. */
function byReading(book: Book): (a: Question, b: Question) => number {
  const positions = new Map<string, number>();
  let position = 0;
  for (const { slug } of book.pages) {
    for (const { id } of book.findChapter(slug)?.sections ?? []) positions.set(`${slug}#${id}`, position++);
    positions.set(slug, position++);
  }
  const positionOf = ({ link }: Question): number =>
    positions.get(link) ?? positions.get(splitHome(link).slug) ?? position;
  return (a, b) => positionOf(a) - positionOf(b);
}
