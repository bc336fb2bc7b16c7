import type { ChapterRecall } from '@/lib/stats/book-recall';

/** A chapter as it stands on its page: where its title is, and where its lines begin. */
interface PlacedChapter {
  readonly chapter: ChapterRecall;
  readonly titleY: number;
  readonly firstLineY: number;
}

interface BookPage {
  readonly chapters: readonly PlacedChapter[];
  readonly height: number;
}

const MARGIN = 18;
const TITLE_HEIGHT = 20;
const GAP = 12;
export const LINE_STEP = 9;

/** A chapter without questions has one empty line. */
const heightOf = ({ sections }: ChapterRecall) =>
  TITLE_HEIGHT + LINE_STEP * Math.max(1, sections.length) + GAP;

function place(chapters: readonly ChapterRecall[]): BookPage {
  let y = MARGIN;
  const placed = chapters.map((chapter) => {
    const titleY = y + 11;
    const firstLineY = y + TITLE_HEIGHT;
    y += heightOf(chapter);
    return { chapter, titleY, firstLineY };
  });
  return { chapters: placed, height: y - GAP + MARGIN };
}

/** The chapters on the two pages of an open book, in order, the halves as even in height as they can be. */
export function bookPages(chapters: readonly ChapterRecall[]): readonly [BookPage, BookPage] {
  const heights = chapters.map(heightOf);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let [turn, above] = [0, 0];
  while (
    turn < chapters.length &&
    Math.abs(whole - 2 * (above + (heights[turn] ?? 0))) <= Math.abs(whole - 2 * above)
  ) {
    above += heights[turn] ?? 0;
    turn += 1;
  }
  const pages = [place(chapters.slice(0, turn)), place(chapters.slice(turn))] as const;
  const height = Math.max(...pages.map((page) => page.height));
  return [
    { ...pages[0], height },
    { ...pages[1], height },
  ];
}
