import { idsMarked } from './chapter';
import type { Content } from './content';

/** ‘10-1’ for the first figure that a reader meets on page 10, whichever id it has: ids stay when figures move. */
export function figureNumber({ book }: Pick<Content, 'book'>, id: string): string {
  const [, pageNumber = '', written = ''] = /^F(\d+)-(\d+)$/.exec(id) ?? [];
  const page = book.pages.find(({ number }) => number === Number(pageNumber));
  const chapter = page && book.findChapter(page.slug);
  const place = chapter === undefined ? -1 : idsMarked(chapter, 'Figure').indexOf(id);
  return `${Number(pageNumber)}-${place === -1 ? written : place + 1}`;
}
