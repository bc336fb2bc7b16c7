import { expect, it } from 'vitest';
import { headingTexts, sharePictureTexts } from './heading-texts';
import { loadContent } from './load-content';
import { editedBook, swap, TINY_BOOK } from './tiny-book.fixture';

const texts = headingTexts(loadContent(TINY_BOOK));

it.each([
  ['the title of the book', '작은 책'],
  ['a part', '첫 부'],
  ['a written page', '캐시'],
  ['a planned page', '샤딩'],
  ['a section', '캐시란'],
  ['a first letter of the glossary', 'ㅋ'],
  ['a calculator', '규모 추정기'],
  ['a page that is no chapter', '차례'],
])('knows %s', (_, text) => expect(texts).toContain(text));

it('knows a section’s new title', () => {
  const root = editedBook({ 'chapters/alpha.mdx': swap('title="캐시란"', 'title="캐시라는 것"') });
  expect(headingTexts(loadContent(root))).toContain('캐시라는 것');
});

it('adds the subtitle for the pictures', () => {
  expect(texts).not.toContain('시험용');
  expect(sharePictureTexts(loadContent(TINY_BOOK))).toContain('시험용');
});
