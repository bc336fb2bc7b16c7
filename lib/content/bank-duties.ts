import type { Question } from '../quiz/question-schema';
import { type Chapter, idsOf, marksNamed } from './chapter';
import type { Content } from './content';
import { splitHome } from './home';
import type { Problem } from './problems';
import { QUESTION_TYPES } from './slate';

/** At the end of each section so many of its questions are asked in place. */
const ASKED_IN_PLACE = { least: 2, most: 4 };
const ITEMS_AN_OPEN_QUESTION = 2;
const ITEMS_A_CORRECTION = 1;

/** What the bank owes the slate, and the pages whose topics the slate lists. */
export function findBankDuties(content: Content): Problem[] {
  const chapters = content.book.pages.flatMap(({ slug, topics }) => {
    const chapter = content.book.findChapter(slug);
    return chapter !== undefined && topics.some((topic) => topic in content.slate.topics) ? [chapter] : [];
  });
  return [
    ...findShortCounts(content),
    ...findUnaskedSets(content),
    ...chapters.flatMap((chapter) => findUnaskedSections(content, chapter)),
    ...findRarelyAsked(content, chapters),
  ];
}

function findShortCounts({ bank, slate }: Content): Problem[] {
  return Object.entries(slate.topics).flatMap(([topic, counts]) =>
    QUESTION_TYPES.flatMap((type) => {
      const wanted = counts[type] ?? 0;
      const found = bank.all.filter((question) => question.topic === topic && question.type === type).length;
      const message = `${topic} has ${found} items of kind ${type}, the slate wants ${wanted}`;
      return found < wanted ? [{ ...slate.placeOf(['topics', topic]), message }] : [];
    }),
  );
}

/** Kinds that ask each member of a set by itself, pair by pair. */
const PAIRING: readonly Question['type'][] = ['ma', 'dg'];

/** Each member is asked by an item that does not ask the set as a whole, and the whole set by one that does. */
function findUnaskedSets({ bank, slate }: Content): Problem[] {
  return Object.entries(slate.sets).flatMap(([name, members]) => {
    const asksWhole = ({ type, source }: Question) =>
      !PAIRING.includes(type) && members.every((id) => source.includes(id));
    const parts = bank.all.filter((question) => !asksWhole(question));
    const lonely = members.filter((id) => !parts.some(({ source }) => source.includes(id)));
    return [
      ...(bank.all.some(asksWhole) ? [] : [`no item asks the set ${name} as a whole`]),
      ...lonely.map((id) => `no item asks ${id} of the set ${name} by itself`),
    ].map((message) => ({ ...slate.placeOf(['sets', name]), message }));
  });
}

function findUnaskedSections({ bank }: Content, chapter: Chapter): Problem[] {
  return chapter.sections.flatMap(({ id, line }) => {
    const asked = marksNamed(chapter, 'Check')
      .filter(({ section }) => section === id)
      .flatMap(idsOf);
    const { least, most } = ASKED_IN_PLACE;
    const isAsked = asked.length >= least && asked.length <= most;
    const foreign = asked.filter((question) => {
      const link = bank.find(question)?.link;
      return link !== undefined && link !== `${chapter.slug}#${id}`;
    });
    return [
      ...(isAsked ? [] : [`the section ${id} asks ${asked.length} questions, not ${least} to ${most}`]),
      ...foreign.map((question) => `${question} is asked in ${id} and links to another section`),
    ].map((message) => ({ file: chapter.file, line, message }));
  });
}

/** Open questions are asked more than once, and each correction of the notes at least once. */
function findRarelyAsked(content: Content, chapters: readonly Chapter[]): Problem[] {
  const isHere = (home: string) => chapters.some(({ slug }) => slug === splitHome(home).slug);
  const openQuestions = content.openQuestions.flatMap(({ entry, place }) => {
    const items = content.bank.all.filter(({ source }) => source.some((id) => entry.source.includes(id)));
    return isHere(entry.home) && items.length < ITEMS_AN_OPEN_QUESTION
      ? [
          {
            ...place,
            message: `${entry.id} is asked by ${items.length} items, not ${ITEMS_AN_OPEN_QUESTION}`,
          },
        ]
      : [];
  });
  const corrections = content.corrections.flatMap(({ entry, place }) => {
    const items = content.bank.all.filter(({ fx }) => fx.includes(entry.id));
    return isHere(entry.home) && items.length < ITEMS_A_CORRECTION
      ? [{ ...place, message: `${entry.id} is the fx of no item` }]
      : [];
  });
  return [...openQuestions, ...corrections];
}
