import type { Book } from '../content/book';

/** Every chapter that this one builds on, however indirectly; not itself, even where chapters name each other. */
export function prerequisitesOf(book: Pick<Book, 'findChapter'>, slug: string): string[] {
  const found = new Set<string>();
  const visit = (chapter: string) => {
    for (const prereq of book.findChapter(chapter)?.prereq ?? []) {
      if (found.has(prereq)) continue;
      found.add(prereq);
      visit(prereq);
    }
  };
  visit(slug);
  found.delete(slug);
  return [...found];
}
