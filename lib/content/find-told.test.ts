import { expect, it } from 'vitest';
import { findTold } from './find-told';
import { loadContent } from './load-content';
import { TINY_BOOK } from './tiny-book.fixture';

const content = loadContent(TINY_BOOK);

it('finds the section that tells a line', () => {
  const told = findTold(content, 'S1-05');
  expect(told?.page.slug).toBe('beta');
  expect(told?.section).toMatchObject({ id: 'why', title: '왜' });
});

it('knows only the page while it is not written', () => {
  const told = findTold(content, 'S1-06');
  expect(told?.page).toMatchObject({ slug: 'gamma', state: 'planned' });
  expect(told?.section).toBeUndefined();
});

it('finds nothing for an id that no page is home to', () => {
  expect(findTold(content, 'S9-99')).toBeUndefined();
});
