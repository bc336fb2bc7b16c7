import { describe, expect, it } from 'vitest';
import { readChapters } from './book';
import { idsMarked } from './chapter';
import { figureNumber } from './figure-number';
import { loadContent } from './load-content';
import { editedBook, swap } from './tiny-book.fixture';

describe('the numbers of figures', () => {
  const content = loadContent(process.cwd());

  it.each(readChapters(content.book).map((chapter) => [chapter.slug, chapter] as const))(
    'run from one in the order of %s',
    (slug, chapter) => {
      const page = content.book.findPage(slug)?.number;
      const ids = idsMarked(chapter, 'Figure');
      expect(ids.map((id) => figureNumber(content, id))).toEqual(
        ids.map((_, index) => `${page}-${index + 1}`),
      );
    },
  );

  it('is the written one for a figure that its page does not show', () => {
    expect(figureNumber(content, 'F07-9')).toBe('7-9');
  });

  it('follows a figure that moves', () => {
    const first = '<Figure id="F01-1" />';
    const root = editedBook({ 'chapters/alpha.mdx': swap(first, `<Figure id="F01-2" />\n\n${first}`) });
    expect(figureNumber(loadContent(root), 'F01-1')).toBe('1-2');
  });
});
