import { type Page, readChapters, writtenPages } from '../content/book';
import { type Content, findFirstUse } from '../content/content';
import { splitHome } from '../content/home';
import { CALCULATORS } from '../estimate/models';
import type { SearchEntry, SearchSource } from './search-entry';

/** The calculators' words, which the screen knows; given by whoever builds the index. */
export interface CalculatorWords {
  readonly question: string;
  readonly description: string;
}

/** The terms that each section introduces, by `slug#anchor`. */
function topicsBySection(content: Content): ReadonlyMap<string, readonly string[]> {
  const topics = new Map<string, string[]>();
  for (const { entry } of content.terms) {
    const use = findFirstUse(content, entry);
    if (use === undefined) continue;
    const place = use.slug + use.anchor;
    topics.set(place, [...(topics.get(place) ?? []), entry.ko, ...englishNames(entry.en)]);
  }
  return topics;
}

const englishNames = (en: string): string[] => en.split('/').map((name) => name.trim());

function sectionEntries(content: Content): SearchEntry[] {
  const topics = topicsBySection(content);
  return readChapters(content.book).flatMap(({ slug, title: chapter, sections }) =>
    sections.map(({ id, title, text }) => ({
      kind: 'section' as const,
      title,
      href: `/notes/${slug}#${id}`,
      context: chapter,
      topics: topics.get(`${slug}#${id}`) ?? [],
      text,
    })),
  );
}

function termEntries(content: Content): SearchEntry[] {
  return content.terms.flatMap(({ entry }) => {
    const use = findFirstUse(content, entry);
    return use === undefined
      ? []
      : [
          {
            kind: 'term' as const,
            title: entry.ko,
            href: `/notes/${use.slug}${use.anchor}`,
            context: use.title,
            names: englishNames(entry.en),
            text: entry.means,
          },
        ];
  });
}

function openQuestionEntries({ openQuestions, book }: Content): SearchEntry[] {
  return openQuestions
    .filter(({ entry }) => book.findPage(splitHome(entry.home).slug)?.state === 'written')
    .map(({ entry: { question, answer, home } }) => ({
      kind: 'open-question' as const,
      title: question,
      href: `/notes/${home}`,
      text: answer,
    }));
}

/** Stems alone: an explanation would tell the answer. */
function questionEntries({ bank, book }: Content): SearchEntry[] {
  const written = new Map(writtenPages(book).map((page): [string, Page] => [page.slug, page]));
  return bank.all.flatMap(({ stem, link }) => {
    const page = written.get(splitHome(link).slug);
    const plain = stem
      .replaceAll(/\*\*|`/g, '')
      .replaceAll('____', '( )')
      .replaceAll(/\{\w+(?:\|[^}]*)?\}/g, '□');
    return page === undefined
      ? []
      : [{ kind: 'question' as const, title: plain, href: `/notes/${link}`, context: page.title, text: '' }];
  });
}

const calculatorEntries = (words: Readonly<Record<string, CalculatorWords>>): SearchEntry[] =>
  Object.entries(CALCULATORS).map(([id, { slug, title }]) => ({
    kind: 'calculator' as const,
    title,
    href: `/lab/${slug}`,
    names: [id, slug.replaceAll('-', ' ')],
    text: `${words[id]?.question ?? ''} ${words[id]?.description ?? ''}`.trim(),
  }));

/** All that the book holds, in reading order; what members write is another source. */
export const bookSource = (
  content: Content,
  calculators: Readonly<Record<string, CalculatorWords>>,
): SearchSource => ({
  entries: [
    ...sectionEntries(content),
    ...termEntries(content),
    ...openQuestionEntries(content),
    ...calculatorEntries(calculators),
    ...questionEntries(content),
  ],
  aliases: content.aliases,
});
