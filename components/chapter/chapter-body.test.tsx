import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { appContent } from '@/lib/content/app-content';
import { readChapters } from '@/lib/content/book';
import { idsMarked } from '@/lib/content/chapter';
import { ChapterBody } from './chapter-body';

async function render(slug: string, source: string): Promise<string> {
  const { prelude } = await prerender(createElement(ChapterBody, { slug, source }));
  return new Response(prelude).text();
}

const ATTRIBUTES = {
  Source: 'data-source',
  OpenQuestion: 'data-open-question',
  Correction: 'data-correction',
  Discussion: 'data-discussion',
  Transcript: 'data-transcript',
  Term: 'data-term',
  Figure: 'data-figure',
  Calculator: 'data-calculator',
  Check: 'data-question',
} as const;

const idsIn = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].flatMap(([, ids]) => ids?.split(' ') ?? []);

describe.each(readChapters(appContent().book))('$slug as a page', (chapter) => {
  it('carries every id of its marks and no style attribute', async () => {
    const html = await render(chapter.slug, chapter.source);
    for (const [mark, attribute] of Object.entries(ATTRIBUTES)) {
      expect(idsIn(html, attribute).sort()).toEqual(idsMarked(chapter, mark).sort());
    }
    for (const { id } of chapter.sections) expect(html).toContain(`<section id="${id}"`);
    expect(html).not.toMatch(/ style=/);
  });
});
