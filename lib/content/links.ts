import { readChapters } from './book';
import type { Catalog } from './catalog';
import type { Chapter } from './chapter';
import { idsMarked } from './chapter';
import type { Content } from './content';
import type { Problem } from './problems';

/** Pages that stand without content of their own. */
const FIXED_PAGES = [
  '/',
  '/notes',
  '/glossary',
  '/lab',
  '/review',
  '/weekly',
  '/threads',
  '/stats',
  '/settings',
];

/** Where a link of a chapter leads: MDX shows a link to a planned page as plain text. */
export type LinkTarget = 'external' | 'written' | 'planned';

export function findTarget(
  content: Content,
  catalog: Catalog,
  from: string,
  href: string,
): LinkTarget | undefined {
  if (/^(https?:\/\/|mailto:)/.test(href)) return 'external';
  const [path = '', anchor] = href.split('#');
  if (path === '') return hasAnchor(content, from, anchor) ? 'written' : undefined;
  const [, room, slug, ...rest] = path.split('/');
  if (rest.length > 0) return undefined;
  if (room === 'notes' && slug) return findPageTarget(content, slug, anchor);
  if (room === 'lab' && slug) return hasCalculator(catalog, slug) ? 'written' : undefined;
  if (path === '/glossary' && anchor) return hasTerm(content, anchor) ? 'written' : undefined;
  return FIXED_PAGES.includes(path) ? 'written' : undefined;
}

function findPageTarget(content: Content, slug: string, anchor: string | undefined): LinkTarget | undefined {
  const page = content.book.findPage(slug);
  if (page === undefined) return undefined;
  if (page.state === 'planned') return 'planned';
  return anchor === undefined || hasAnchor(content, slug, anchor) ? 'written' : undefined;
}

const hasCalculator = (catalog: Catalog, slug: string): boolean =>
  Object.values(catalog.calculators).some((calculator) => calculator.slug === slug);

/** `term-cache-aside` is the anchor of a term in the glossary. */
const hasTerm = (content: Content, anchor: string): boolean =>
  content.terms.some(({ entry }) => `term-${entry.id}` === anchor);

/** A chapter that cannot be read has its own problem; links into it are not doubted on top of that. */
function hasAnchor(content: Content, slug: string, anchor: string | undefined): boolean {
  const chapter = content.book.findChapter(slug);
  return anchor !== undefined && (chapter === undefined || anchorsOf(chapter).includes(anchor));
}

const anchorsOf = (chapter: Chapter): string[] => [
  ...chapter.sections.map(({ id }) => id),
  ...idsMarked(chapter, 'Figure'),
  ...idsMarked(chapter, 'Calculator'),
];

/** Links in prose and of changes that lead nowhere, and front matter that names pages of no book. */
export function findDeadLinks(content: Content, catalog: Catalog): Problem[] {
  const changes = content.changes
    .filter(({ entry: { href } }) => findTarget(content, catalog, '', href) === undefined)
    .map(({ entry, place }) => ({ ...place, message: `${entry.id}: the link ${entry.href} leads nowhere` }));
  const chapters = readChapters(content.book).flatMap((chapter) => {
    const { file, slug, links, prereq, related } = chapter;
    const dead = links.filter(({ href }) => findTarget(content, catalog, slug, href) === undefined);
    const strangers = [...prereq, ...related].filter((name) => content.book.findPage(name) === undefined);
    return [
      ...dead.map(({ href, line }) => ({ file, line, message: `the link ${href} leads nowhere` })),
      ...strangers.map((name) => ({
        file,
        line: 1,
        message: `prereq or related: the book has no page ${name}`,
      })),
    ];
  });
  return [...changes, ...chapters];
}
