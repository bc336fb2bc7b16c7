import { beforeAll, describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../lib/content/figure-ids';
import { loadContent } from '../lib/content/load-content';
import { CALCULATORS } from '../lib/estimate/models';
import { appUnderTest } from './app-under-test';

/** The book from outside: whoever follows its links from the title page meets everything that it promises. */

const { sourceMap, openQuestions, corrections, terms, book } = loadContent(process.cwd());
const app = appUnderTest();
const MOST_PAGES = 200;

/** Paths of this site that a page links to, without their anchors. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, path]) => path ?? '');

const idsIn = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g'))].flatMap(([, ids]) => ids?.split(' ') ?? []);

/** Every page that can be reached from `/`, by its path. */
async function walk(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined && pages.size < MOST_PAGES; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const reply = await fetch(app.server.origin + path);
    expect(reply.status, path).toBe(200);
    const html = await reply.text();
    pages.set(path, html);
    waiting.push(...linksIn(html));
  }
  return pages;
}

describe('a walk from the title page', () => {
  let pages: ReadonlyMap<string, string> = new Map();
  const seen = (attribute: string) => new Set([...pages.values()].flatMap((html) => idsIn(html, attribute)));
  beforeAll(async () => {
    pages = await walk();
  });

  it('meets every page of the book and every calculator', () => {
    for (const { slug } of book.pages) expect(pages.has(`/notes/${slug}`), slug).toBe(true);
    for (const { slug } of Object.values(CALCULATORS)) expect(pages.has(`/lab/${slug}`), slug).toBe(true);
  });

  it.each([
    ['data-source', sourceMap.lines.map(({ id }) => id), 153],
    ['data-open-question', openQuestions.map(({ entry }) => entry.id), 15],
    ['data-correction', corrections.map(({ entry }) => entry.id), 24],
    ['data-figure', [...FIGURE_IDS], 43],
    ['data-term', terms.map(({ entry }) => entry.id), 60],
    ['data-calculator', Object.keys(CALCULATORS), 17],
  ])('finds every id of %s in the HTML', (attribute, ids, least) => {
    expect(ids.length).toBeGreaterThanOrEqual(least);
    const met = seen(attribute);
    expect(ids.filter((id) => !met.has(id))).toEqual([]);
  });

  it('finds each line of the notes at its home', () => {
    for (const [id, slug] of sourceMap.homes)
      expect(idsIn(pages.get(`/notes/${slug}`) ?? '', 'data-source'), `${id} in ${slug}`).toContain(id);
  });
});
