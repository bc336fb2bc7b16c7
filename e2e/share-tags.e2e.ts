import { describe, expect, it } from 'vitest';
import { writtenPages } from '../lib/content/book';
import { loadContent } from '../lib/content/load-content';
import { CALCULATORS } from '../lib/estimate/models';
import { appUnderTest } from './app-under-test';

const { book } = loadContent(process.cwd());
const CHAPTERS = writtenPages(book).map(({ slug, title }) => [`/notes/${slug}`, title, `/og/${slug}.png`]);
const LABS = Object.values(CALCULATORS).map(({ slug, title }) => [`/lab/${slug}`, title]);
const OTHERS = [
  ['/', `${book.title} · ${book.subtitle}`],
  ['/notes', '차례'],
  ['/glossary', '용어'],
  ['/lab', '계산기'],
  ...LABS,
  ['/review', '오늘의 복습'],
].map(([path, title]) => [path, title, '/og/the_book.png']);

const app = appUnderTest();

/** The tags in the head, by name. */
async function tagsOf(path: string): Promise<Record<string, string>> {
  const html = await (await fetch(app.server.origin + path)).text();
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = head.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name = '', content = '']) => [name, content]));
}

describe.each([...CHAPTERS, ...OTHERS])('a link to %s', (path = '', title = '', picture = '') => {
  it('shows its title, what it is and a picture made at build time', async () => {
    const tags = await tagsOf(path);
    expect(tags).toMatchObject({ 'og:title': title, 'twitter:card': 'summary_large_image' });
    expect(URL.parse(tags['og:image'] ?? '')?.pathname).toBe(picture);
    expect(tags['og:url']).toMatch(new RegExp(`^https?://[^/]+${path}$`));
    expect(tags['og:description']?.length).toBeGreaterThan(15);
    const reply = await fetch(app.server.origin + picture);
    expect(reply.headers.get('content-type')).toBe('image/png');
    expect(reply.headers.get('x-nextjs-cache')).toBe('HIT');
    const png = Buffer.from(await reply.arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

it('draws no picture on request', async () => {
  expect((await fetch(`${app.server.origin}/og/none.png`)).status).toBe(404);
});
