import { LAB_THEMES } from '../estimate/lab-themes';
import { CALCULATORS } from '../estimate/models';
import { readChapters } from './book';
import type { Content } from './content';
import { groupTerms } from './glossary';

/** Headings that no content file holds; `e2e/heading-font.e2e.ts` finds one that is missing here. */
const FIXED_HEADINGS = [
  '차례',
  '용어',
  '계산기',
  '참고 문헌',
  '이 장의 용어',
  '함께 읽을 장',
  '식과 출처',
  '이 계산기를 쓰는 장',
  // Numbers of pages and parts.
  '0123456789 부',
];

/** Every h1 and h2 of the book's own pages: what the heading face must be able to draw. */
export function headingTexts({ book, terms }: Content): string[] {
  return [
    book.title,
    ...book.parts.map(({ title }) => title),
    ...book.pages.map(({ title }) => title),
    ...readChapters(book).flatMap(({ title, sections }) => [
      title,
      ...sections.map((section) => section.title),
    ]),
    ...groupTerms(terms.map(({ entry }) => entry)).map(({ initial }) => initial),
    ...Object.values(CALCULATORS).map(({ title }) => title),
    ...LAB_THEMES.map(({ title }) => title),
    ...FIXED_HEADINGS,
  ];
}

/** What the pictures for shared links say. */
export const sharePictureTexts = (content: Content): string[] => [
  ...headingTexts(content),
  content.book.subtitle,
  // Between the number and the title of a part.
  '·',
];
