import { type Book, type Page, readChapters } from '@/lib/content/book';
import { idsMarked } from '@/lib/content/chapter';
import type { CalculatorId } from '@/lib/estimate/models';

/** The written pages that hold a calculator. */
export function pagesUsing(book: Book, id: CalculatorId): Page[] {
  const slugs = readChapters(book)
    .filter((chapter) => idsMarked(chapter, 'Calculator').includes(id))
    .map(({ slug }) => slug);
  return book.pages.filter(({ slug }) => slugs.includes(slug));
}
