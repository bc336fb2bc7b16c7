import { CALCULATORS } from '../estimate/models';
import { writtenPages } from './book';
import type { Content } from './content';

/** The book for machines: a feed of its changes, a map of its pages, and a page of links for language models. */

const XML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML_SIGNS[sign] ?? sign);

/** A day in Seoul as RSS writes it; the book names days and no hours. */
const rssDate = (day: string): string => new Date(`${day}T00:00:00+09:00`).toUTCString();

/** RSS 2.0 of the changes, newest first. `origin` is where the site is reached. */
export function rssOf({ book, changes }: Content, origin: string): string {
  const items = changes.map(
    ({ entry: { id, date, title, text, href } }) => `
    <item>
      <title>${xml(title)}</title>
      <link>${xml(origin + href)}</link>
      <guid isPermaLink="false">${xml(`${origin}/changes/${id}`)}</guid>
      <pubDate>${rssDate(date)}</pubDate>
      <description>${xml(text)}</description>
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${xml(`${book.title} · ${book.subtitle}`)}</title>
    <link>${xml(`${origin}/`)}</link>
    <description>${xml(`${book.subtitle}에서 바뀐 것`)}</description>
    <language>ko</language>
    <atom:link href="${xml(`${origin}/rss.xml`)}" rel="self" type="application/rss+xml" />${items.join('')}
  </channel>
</rss>
`;
}

const FIXED_PATHS = ['/', '/notes', '/glossary', '/lab', '/review'];

/** Every page that is the same for everybody. */
export function sitemapOf({ book }: Content, origin: string): string {
  const paths = [
    ...FIXED_PATHS,
    ...writtenPages(book).map(({ slug }) => `/notes/${slug}`),
    ...Object.values(CALCULATORS).map(({ slug }) => `/lab/${slug}`),
  ];
  const urls = paths.map((path) => `  <url><loc>${xml(origin + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** What the book is and where its chapters are as Markdown, by the llmstxt.org convention. */
export function llmsTextOf({ book }: Content): string {
  const parts = book.parts.map(({ title, pages }) => {
    const lines = pages.flatMap(({ slug, title: page }) => {
      const chapter = book.findChapter(slug);
      return chapter === undefined ? [] : [`- [${page}](/notes/${slug}.md): ${chapter.goal}`];
    });
    return lines.length === 0 ? [] : [`## ${title}\n\n${lines.join('\n')}`];
  });
  const calculators = Object.values(CALCULATORS).map(({ slug, title }) => `- [${title}](/lab/${slug})`);
  return `# ${book.title}

> ${book.subtitle}. 스터디 모임의 노트를 엮은 한국어 책이다. 장마다 Markdown 파일이 있다.

${parts.flat().join('\n\n')}

## 계산기

${calculators.join('\n')}

## 그 밖에

- [용어](/glossary)
- [바뀐 것](/rss.xml)
`;
}
