import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { appContent } from '@/lib/content/app-content';
import { idsMarked } from '@/lib/content/chapter';
import { Transcript } from './transcript';

const { book, sourceMap } = appContent();

test('a line leads to the section that answers it', () => {
  const html = renderToStaticMarkup(<Transcript ids="S4-01 S4-02" />);
  expect(html).toContain('href="/notes/stateless-web-tier#alternatives"');
  expect(html).toContain('session 에 정보를 담는 것의 대안?');
});

test('the name is set as a name, and its lines stand under it', () => {
  const html = renderToStaticMarkup(<Transcript ids="S4-03 S4-13" />);
  expect(html).toMatch(/<strong[^>]*>동현님<\/strong><ul[^>]*><li><q>세션 DB<\/q>/);
});

test('a line that the notes leave empty is said to be empty', () => {
  const html = renderToStaticMarkup(<Transcript ids="S4-14" />);
  expect(html).toContain('(원본이 비어 있음)');
  expect(html).not.toContain('<q>');
});

test('the page of the discussion holds every line of it, in the order of the notes', () => {
  const page = book.findChapter('team-discussion');
  const discussed = sourceMap.lines.filter(({ chapter }) => chapter === 4).map(({ id }) => id);
  expect(page && idsMarked(page, 'Transcript')).toEqual(discussed);
});
