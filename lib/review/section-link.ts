import type { Book } from '../content/book';
import { splitHome } from '../content/home';
import type { SectionLink } from '../quiz/protocol';

/** The link of a question, `slug#anchor`, as the reader sees it. A section that is not written yet shows its chapter. */
export function sectionLink(book: Book, link: string): SectionLink {
  const { slug, anchor } = splitHome(link);
  const section = book.findChapter(slug)?.sections.find(({ id }) => id === anchor);
  const chapterTitle = book.findPage(slug)?.title ?? '';
  return { href: `/notes/${link}`, chapterTitle, sectionTitle: section?.title ?? chapterTitle };
}
