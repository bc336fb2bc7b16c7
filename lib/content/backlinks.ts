import { type Book, readChapters } from './book';
import type { Chapter, Section } from './chapter';

/** A section elsewhere in the book that leads here. */
export interface Backlink {
  readonly href: string;
  readonly title: string;
}

const sectionAt = ({ sections }: Chapter, line: number): Section | undefined =>
  sections.findLast((section) => section.line <= line);

/** Who leads to which section: by `slug#anchor`, each linking section once, in reading order. */
export function backlinksOf(book: Book): ReadonlyMap<string, readonly Backlink[]> {
  const found = new Map<string, Map<string, Backlink>>();
  for (const chapter of readChapters(book)) {
    for (const { href, line } of chapter.links) {
      const target = targetOf(chapter.slug, href);
      const section = sectionAt(chapter, line);
      if (target === undefined || section === undefined) continue;
      const from = `${chapter.slug}#${section.id}`;
      if (from === target) continue;
      const links = found.get(target) ?? new Map<string, Backlink>();
      links.set(from, { href: `/notes/${from}`, title: `${chapter.title} · ${section.title}` });
      found.set(target, links);
    }
  }
  return new Map([...found].map(([target, links]) => [target, [...links.values()]]));
}

/** `slug#anchor` of a link inside the book; links to a whole page or outwards have no section to stand at. */
function targetOf(from: string, href: string): string | undefined {
  const [, slug, anchor] = /^(?:\/notes\/([a-z0-9-]+))?#([\w-]+)$/.exec(href) ?? [];
  return anchor === undefined ? undefined : `${slug ?? from}#${anchor}`;
}
