import { describe, expect, it } from 'vitest';
import { llmsTextOf, rssOf, sitemapOf } from './feeds';
import { loadContent } from './load-content';
import { editedBook, problemsAfter, TINY_BOOK } from './tiny-book.fixture';

const ORIGIN = 'https://book.example.org';

describe('the feed of changes', () => {
  const bookWithChange = () =>
    editedBook({
      'changes.yaml': () =>
        '- { id: first, date: 2026-11-22, title: 첫 장 <1>, text: A & B, href: /notes/alpha }\n',
    });

  it('names each change with its day in Seoul and its address, signs of XML written out', () => {
    const feed = rssOf(loadContent(bookWithChange()), ORIGIN);
    expect(feed).toContain('<title>첫 장 &lt;1&gt;</title>');
    expect(feed).toContain('<description>A &amp; B</description>');
    expect(feed).toContain(`<link>${ORIGIN}/notes/alpha</link>`);
    expect(feed).toContain('<pubDate>Sat, 21 Nov 2026 15:00:00 GMT</pubDate>');
  });

  it('may not lead nowhere', () => {
    const change = '- { id: first, date: 2026-11-22, title: 첫 장, text: 글, href: /notes/none }\n';
    expect(problemsAfter({ 'changes.yaml': () => change })).toEqual([
      'content/changes.yaml:1 first: the link /notes/none leads nowhere',
    ]);
  });
});

it('maps every written page and no planned one', () => {
  const map = sitemapOf(loadContent(TINY_BOOK), ORIGIN);
  expect(map).toContain(`<loc>${ORIGIN}/notes/alpha</loc>`);
  expect(map).toContain(`<loc>${ORIGIN}/lab/capacity-estimator</loc>`);
  expect(map).not.toContain('gamma');
});

it('lists the written chapters for language models', () => {
  const text = llmsTextOf(loadContent(TINY_BOOK));
  expect(text).toContain('# 작은 책');
  expect(text).toMatch(/- \[캐시\]\(\/notes\/alpha\.md\): /);
  expect(text).not.toContain('gamma');
});
