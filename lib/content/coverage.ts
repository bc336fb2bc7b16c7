import { readChapters } from './book';
import type { Catalog } from './catalog';
import { type Chapter, idsMarked, idsOf, marksNamed } from './chapter';
import type { Content } from './content';
import { splitHome } from './home';
import type { Problem } from './problems';
import type { Listed } from './read-list';
import type { SourceLine } from './source-map';

/** Everything that a written page owes its readers and does not have. Planned pages owe nothing yet. */
export function findCoverageProblems(content: Content, catalog: Catalog): Problem[] {
  const chapters = readChapters(content.book);
  return [
    ...chapters.flatMap((chapter) => findSourceGaps(content, chapter)),
    ...chapters.flatMap((chapter) => findUnaskedLines(content, chapter)),
    ...chapters.flatMap((chapter) => findUnusedTerms(content, chapter)),
    ...chapters.flatMap((chapter) => findMissingFigures(content, catalog, chapter)),
    ...findHomeless(content, 'OpenQuestion', content.openQuestions),
    ...findHomeless(content, 'Correction', content.corrections),
    ...findUnthreadedLines(content),
    ...findUnusedCalculators(content, catalog),
  ];
}

const linesAtHome = ({ sourceMap }: Content, slug: string): SourceLine[] =>
  sourceMap.lines.filter(({ id }) => sourceMap.homes.get(id) === slug);

/** Every line of the notes is told exactly once on its home page. */
function findSourceGaps(content: Content, { slug, file, ...chapter }: Chapter): Problem[] {
  const sources = marksNamed({ slug, file, ...chapter }, 'Source');
  return linesAtHome(content, slug).flatMap(({ id, text }) => {
    const [first, second] = sources.filter((mark) => idsOf(mark).includes(id));
    if (first === undefined) return [{ file, line: 1, message: `no <Source> tells ${id} (${text})` }];
    return second === undefined
      ? []
      : [{ file, line: second.line, message: `${id} is told already in line ${first.line}` }];
  });
}

const ASKED_TYPES: readonly SourceLine['type'][] = ['fact', 'list-item', 'answer', 'open-question'];

/** Once a page's topic has questions, each of its facts is asked by one of the bank. */
function findUnaskedLines(content: Content, { slug, file }: Chapter): Problem[] {
  const topics = content.book.findPage(slug)?.topics ?? [];
  if (!content.bank.all.some(({ topic }) => topics.includes(topic))) return [];
  const asked = new Set(content.bank.all.flatMap(({ source }) => source));
  return linesAtHome(content, slug)
    .filter(({ id, type }) => ASKED_TYPES.includes(type) && !asked.has(id))
    .map(({ id, text }) => ({ file, line: 1, message: `no question of the bank asks ${id} (${text})` }));
}

function findUnusedTerms(content: Content, chapter: Chapter): Problem[] {
  const used = idsMarked(chapter, 'Term');
  return content.terms
    .filter(({ entry }) => entry.home === chapter.slug && !used.includes(entry.id))
    .map(({ entry, place }) => ({
      ...place,
      message: `${entry.id} is never a <Term> of its home ${chapter.slug}`,
    }));
}

/** F03-1 belongs to the book's third page. */
function findMissingFigures(content: Content, catalog: Catalog, chapter: Chapter): Problem[] {
  const number = String(content.book.findPage(chapter.slug)?.number).padStart(2, '0');
  const shown = idsMarked(chapter, 'Figure');
  return catalog.figureIds
    .filter((id) => id.startsWith(`F${number}-`) && !shown.includes(id))
    .map((id) => ({ file: chapter.file, line: 1, message: `the figure ${id} is never shown` }));
}

interface Homed {
  readonly id: string;
  readonly home: string;
}

/** An open question or correction stands exactly once on its home page, in its home section. */
function findHomeless(content: Content, name: string, entries: readonly Listed<Homed>[]): Problem[] {
  return entries.flatMap(({ entry, place }) => {
    const { slug, anchor } = splitHome(entry.home);
    if (content.book.findPage(slug) === undefined) {
      return [{ ...place, message: `${entry.id}: the book has no page ${slug}` }];
    }
    const chapter = content.book.findChapter(slug);
    if (chapter === undefined) return [];
    const marks = marksNamed(chapter, name).filter((mark) => idsOf(mark).includes(entry.id));
    const atHome = marks.filter(({ section }) => anchor === undefined || section === anchor);
    if (marks.length === 1 && atHome.length === 1) return [];
    const line = marks.at(-1)?.line ?? 1;
    return [
      { file: chapter.file, line, message: `<${name} id="${entry.id}" /> stands once, in ${entry.home}` },
    ];
  });
}

const THREADED_TYPES: readonly SourceLine['type'][] = ['open-question', 'answer', 'discussion'];

/** Once both pages of the threads are written, every question, answer and line of the discussion stands on one of them. */
function findUnthreadedLines({ book, openQuestions, sourceMap }: Content): Problem[] {
  const [file] = readChapters(book).filter((chapter) => marksNamed(chapter, 'QuestionTable').length > 0);
  if (file === undefined) return [];
  const chapters = readChapters(book);
  const asked = new Set(chapters.flatMap((chapter) => idsMarked(chapter, 'QuestionTable')));
  const told = new Set([
    ...chapters.flatMap((chapter) => idsMarked(chapter, 'Transcript')),
    ...openQuestions.flatMap(({ entry }) => (asked.has(entry.id) ? entry.source : [])),
  ]);
  return sourceMap.lines
    .filter(({ id, type }) => THREADED_TYPES.includes(type) && !told.has(id))
    .map(({ id, text }) => ({
      file: file.file,
      line: 1,
      message: `${id} (${text}) is in no <QuestionTable> and no <Transcript>`,
    }));
}

/** Which calculators stand in no chapter is only known once all of them are written. */
function findUnusedCalculators({ book }: Content, catalog: Catalog): Problem[] {
  const chapters = readChapters(book);
  if (chapters.length < book.pages.length) return [];
  const shown = chapters.flatMap((chapter) => idsMarked(chapter, 'Calculator'));
  return Object.keys(catalog.calculators)
    .filter((id) => !shown.includes(id))
    .map((id) => ({ file: 'content/book.yaml', line: 1, message: `the calculator ${id} is in no chapter` }));
}
