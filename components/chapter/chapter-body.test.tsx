import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { appContent } from '@/lib/content/app-content';
import { readChapters } from '@/lib/content/book';
import { type Chapter, idsMarked } from '@/lib/content/chapter';
import { findOpenQuestion } from '@/lib/content/content';
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
  Term: 'data-term',
  Figure: 'data-figure',
  Calculator: 'data-calculator',
  Check: 'data-question',
} as const;

const idsIn = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].flatMap(([, ids]) => ids?.split(' ') ?? []);

/** A question of the team's discussion carries the discussion's mark as well as its own. */
function linesAsked(chapter: Chapter): string[] {
  const asked = idsMarked(chapter, 'OpenQuestion');
  const lines = asked.flatMap((id) => findOpenQuestion(appContent(), id)?.source ?? []);
  return lines.filter((id) => id.startsWith('S4-'));
}

/** The pages of the threads repeat lines whose home is elsewhere. */
function linesOfThreads(chapter: Chapter): string[] {
  const questions = idsMarked(chapter, 'QuestionTable');
  const asked = questions.flatMap((id) => findOpenQuestion(appContent(), id)?.source ?? []);
  return [...idsMarked(chapter, 'Transcript'), ...asked];
}

describe.each(readChapters(appContent().book))('$slug as a page', (chapter) => {
  it('carries every id of its marks and no style attribute', async () => {
    const html = await render(chapter.slug, chapter.source);
    for (const [mark, attribute] of Object.entries(ATTRIBUTES)) {
      const told =
        mark === 'Source' ? linesOfThreads(chapter) : mark === 'Discussion' ? linesAsked(chapter) : [];
      expect(idsIn(html, attribute).sort()).toEqual([...idsMarked(chapter, mark), ...told].sort());
    }
    for (const { id } of chapter.sections) expect(html).toContain(`<section id="${id}"`);
    expect(html).not.toMatch(/ style=/);
  });
});
