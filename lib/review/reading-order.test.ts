import { describe, expect, it } from 'vitest';
import { appContent } from '../content/app-content';
import { splitHome } from '../content/home';
import { readingOrder } from './reading-order';
import { contentOf, QUESTIONS } from './review.fixture';

/** A book whose chapters build on others: slug → prereq. */
function contentWith(prereqs: Readonly<Record<string, readonly string[]>>) {
  const slugs = Object.keys(prereqs);
  const questions = QUESTIONS.slice(0, slugs.length).map((question, i) => ({
    ...question,
    link: `${slugs[i]}#map`,
  }));
  const content = contentOf(questions);
  const page = { title: '', topics: [], state: 'written', number: 1, partId: 'part' } as const;
  const chapter = {
    title: '',
    goal: '',
    related: [],
    file: '',
    source: '',
    sections: [],
    marks: [],
    links: [],
    proseCharacters: 0,
  };
  return {
    ...content,
    book: {
      ...content.book,
      pages: slugs.map((slug) => ({ ...page, slug })),
      findChapter: (slug: string) => ({ ...chapter, slug, prereq: [...(prereqs[slug] ?? [])] }),
    },
  };
}
const slugsOf = (content: Parameters<typeof readingOrder>[0]) =>
  readingOrder(content).map(({ link }) => splitHome(link).slug);

describe('readingOrder', () => {
  it.each([
    ['keeps the order of the book', { a: [], b: ['a'], c: ['a'] }, ['a', 'b', 'c']],
    ['puts what a chapter builds on before it', { a: ['c'], b: [], c: ['b'] }, ['b', 'c', 'a']],
    ['does not mind chapters that build on each other', { a: ['b'], b: ['a'] }, ['b', 'a']],
    ['does not mind a chapter that is not there', { a: ['z'], b: [] }, ['a', 'b']],
  ])('%s', (_, prereqs, expected) => {
    expect(slugsOf(contentWith(prereqs))).toEqual(expected);
  });

  it('holds every question of the real bank once', () => {
    const content = appContent();
    expect(new Set(readingOrder(content))).toEqual(new Set(content.bank.all));
  });
});
