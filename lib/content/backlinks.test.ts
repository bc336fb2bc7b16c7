import { expect, it } from 'vitest';
import { backlinksOf } from './backlinks';
import { loadContent } from './load-content';
import { editedBook, swap } from './tiny-book.fixture';

it('knows which sections lead to a section, each once, and none from itself', () => {
  const root = editedBook({
    'chapters/alpha.mdx': swap(
      '[복제](/notes/beta#why)',
      '[복제](/notes/beta#why)와 [다시](/notes/beta#why), [앞 절](#what), [여기](#size)',
    ),
  });
  const links = backlinksOf(loadContent(root).book);
  expect(links.get('beta#why')).toEqual([{ href: '/notes/alpha#size', title: '캐시 · 크기' }]);
  expect(links.get('alpha#what')).toEqual([{ href: '/notes/alpha#size', title: '캐시 · 크기' }]);
  expect(links.get('alpha#size')).toBeUndefined();
});
