import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChapterRecall } from '@/lib/stats/book-recall';
import { bookPages, LINE_STEP } from './book-pages';

const chapter = (number: number, lines: number): ChapterRecall => ({
  slug: `c${number}`,
  number,
  title: '장',
  questions: lines,
  answered: 0,
  known: 0,
  sections: Array.from({ length: lines }, (_, id) => ({
    id: String(id),
    title: '절',
    questions: 1,
    answered: 0,
    known: 0,
  })),
});

it('sets every chapter once, in order, over two pages of one height, none on another', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 20 }), (lines) => {
      const pages = bookPages(lines.map((count, index) => chapter(index + 1, count)));
      const numbers = pages.flatMap((page) => page.chapters.map(({ chapter: { number } }) => number));
      expect(numbers).toEqual(lines.map((_, index) => index + 1));
      expect(pages[0].height).toBe(pages[1].height);
      for (const { chapters, height } of pages)
        for (const [index, { chapter: one, firstLineY }] of chapters.entries()) {
          const end = firstLineY + LINE_STEP * Math.max(1, one.sections.length);
          expect(end).toBeLessThan(chapters[index + 1]?.titleY ?? height);
        }
    }),
  );
});

it('turns the page where both halves are as high', () => {
  const [left, right] = bookPages([8, 2, 2, 2, 2].map((lines, index) => chapter(index + 1, lines)));
  expect([left.chapters.length, right.chapters.length]).toEqual([2, 3]);
});
