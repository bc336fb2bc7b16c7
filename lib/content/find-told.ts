import type { Page } from './book';
import { idsOf, marksNamed, type Section } from './chapter';
import type { Content } from './content';

interface Told {
  readonly page: Page;
  /** Nothing while the page is not written, or where the line is told before the first section. */
  readonly section?: Section;
}

/** Where the book takes up a line of the notes: its home page and the section whose `<Source>` tells it. */
export function findTold({ sourceMap, book }: Content, id: string): Told | undefined {
  const slug = sourceMap.homes.get(id);
  const page = slug === undefined ? undefined : book.findPage(slug);
  if (page === undefined) return undefined;
  const chapter = book.findChapter(page.slug);
  const mark = chapter && marksNamed(chapter, 'Source').find((source) => idsOf(source).includes(id));
  const section = chapter?.sections.find(({ id: anchor }) => anchor === mark?.section);
  return section === undefined ? { page } : { page, section };
}
