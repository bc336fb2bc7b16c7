import { describe, expect, it } from 'vitest';
import { appContent } from './app-content';
import { writtenPages } from './book';
import { chapterMarkdown } from './chapter-markdown';
import { parseMdx } from './mdx/parse-mdx';

const content = appContent();
const figure = (id: string) => ({ title: `${id} 제목`, caption: '설명' });
const markdownOf = (slug: string): string => {
  const chapter = content.book.findChapter(slug);
  if (chapter === undefined) throw new Error(`no chapter ${slug}`);
  return chapterMarkdown(chapter, { content, figure });
};

describe.each(writtenPages(content.book).map(({ slug }) => slug))('%s as Markdown', (slug) => {
  const markdown = markdownOf(slug);

  it('has its title, every section as a heading, and no mark of the book', () => {
    expect(markdown).toMatch(/^# \S/);
    for (const { title } of content.book.findChapter(slug)?.sections ?? [])
      expect(markdown).toContain(`\n## ${title}\n`);
    expect(markdown).not.toMatch(/<\/?[A-Z]\w+|\{'/);
  });

  it('is Markdown that can be read again', () => {
    // MDX refuses the <address> of an autolink, which Markdown has.
    expect(parseMdx(markdown.replaceAll(/<(https?:[^>]+)>/g, '$1')).ok).toBe(true);
  });
});

describe('a chapter as Markdown', () => {
  const markdown = markdownOf('capacity-estimation');

  it('fills in the figures that the calculators give', () => {
    expect(markdown).toContain('3,472 QPS');
  });

  it('keeps open questions, corrections, figures and calculators', () => {
    expect(markdown).toContain('> **열린 질문 OQ-08**');
    expect(markdown).toContain('> **바로잡기 FX-04**');
    expect(markdown).toContain('**그림 12-1. F12-1 제목** 설명');
    expect(markdown).toContain('[계산기: 규모 추정기](/lab/capacity-estimator)');
  });

  it('keeps formulas, tables and the references', () => {
    expect(markdown).toContain('$$\n\\text{피크 계수}');
    expect(markdown).toMatch(/\n\| 구하는 양 +\|/);
    expect(markdown).toMatch(/\n\[\^peak-ratio\]: /);
  });
});
