import type { Chapter } from './chapter';

export interface Page {
  readonly slug: string;
  readonly title: string;
  /** Topics of the question bank, such as T02, that this page teaches. */
  readonly topics: readonly string[];
  readonly state: 'written' | 'planned';
  /** Its place in the book, from 1: figure F03-1 belongs to page 3. */
  readonly number: number;
  readonly partId: string;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly Page[];
}

export interface Book {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly Part[];
  /** All pages in reading order. */
  readonly pages: readonly Page[];
  findPage(slug: string): Page | undefined;
  /** A written page's text as read; nothing for a planned page or an unreadable file. */
  findChapter(slug: string): Chapter | undefined;
}

export const writtenPages = (book: Book): Page[] => book.pages.filter(({ state }) => state === 'written');

export const readChapters = (book: Book): Chapter[] =>
  writtenPages(book).flatMap(({ slug }) => book.findChapter(slug) ?? []);
