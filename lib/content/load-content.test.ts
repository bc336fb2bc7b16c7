import { expect, it } from 'vitest';
import { findFirstUse, findTerm, termsOf } from './content';
import { loadContent } from './load-content';
import { editedBook, TINY_BOOK } from './tiny-book.fixture';

const content = loadContent(TINY_BOOK);

it('numbers the pages through the parts', () => {
  expect(content.book.pages.map(({ number, slug, state }) => [number, slug, state])).toEqual([
    [1, 'alpha', 'written'],
    [2, 'beta', 'written'],
    [3, 'gamma', 'planned'],
  ]);
});

it('reads the sections of a chapter with their lines and what they say, figures filled in', () => {
  expect(content.book.findChapter('alpha')?.sections).toEqual([
    {
      id: 'what',
      title: '캐시란',
      line: 10,
      text: '캐시는 값을 가까이 둔다. 3~4배 빠르다. 누가 만드는지 묻고 제품을 쓴다고 적었다.',
    },
    { id: 'size', title: '크기', line: 22, text: '쓰기는 3,472 QPS다. 복제와 샤딩을 보자.' },
  ]);
});

it('knows which section a mark stands in', () => {
  const marks = content.book.findChapter('alpha')?.marks ?? [];
  const places = marks.filter(({ name }) => name === 'Figure' || name === 'Correction');
  expect(places.map(({ name, section }) => [name, section])).toEqual([
    ['Correction', 'what'],
    ['Figure', 'size'],
  ]);
});

it('puts the bank in reading order, whatever the order of the file', () => {
  expect(content.bank.all.map(({ id }) => id)).toEqual(['Q-T01-01', 'Q-T01-02']);
  expect(content.bank.ofChapter('alpha')).toHaveLength(2);
  expect(content.bank.ofChapter('beta')).toEqual([]);
  expect(content.bank.find('Q-T01-02')?.type).toBe('cl');
  expect(content.bank.find('Q-T99-01')).toBeUndefined();
  expect(content.bank.placeOf('Q-T01-01')).toEqual({
    file: 'content/questions/t01-cache.quiz.yaml',
    line: 12,
  });
});

it('spreads the ranges of homes', () => {
  expect([...content.sourceMap.homes]).toEqual([
    ['S1-01', 'alpha'],
    ['S1-02', 'alpha'],
    ['S1-03', 'alpha'],
    ['S1-04', 'alpha'],
    ['S1-05', 'beta'],
    ['S1-06', 'gamma'],
    ['S4-01', 'gamma'],
  ]);
});

it('finds the terms of a chapter and where the book introduces one', () => {
  const alpha = content.book.findChapter('alpha');
  const [cache, shard] = [findTerm(content, 'cache'), findTerm(content, 'shard')];
  expect(alpha && termsOf(content, alpha)).toEqual([cache]);
  expect(cache && findFirstUse(content, cache)).toEqual({
    slug: 'alpha',
    anchor: '#what',
    title: '캐시 · 캐시란',
  });
  expect(shard && findFirstUse(content, shard)).toBeUndefined();
});

it('reads a folder without any content as a list of problems', () => {
  const empty = loadContent(`${editedBook({})}/nowhere`);
  expect(empty.book.pages).toEqual([]);
  expect(empty.readingProblems).not.toEqual([]);
});
