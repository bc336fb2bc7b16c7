import { addRecalls, NO_RECALL, type Recall } from './section-recall';

interface PageOfBook {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export interface SectionRecall extends Recall {
  readonly id: string;
  readonly title: string;
}

export interface ChapterRecall extends Recall {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  /** Those that have questions, in the order of the page. */
  readonly sections: readonly SectionRecall[];
}

/** The book as it is remembered. A question that names no section of its page counts for the chapter only. */
export const bookRecall = (
  pages: readonly PageOfBook[],
  places: ReadonlyMap<string, Recall>,
): ChapterRecall[] =>
  pages.map(({ slug, number, title, sections }) => {
    const own = [...places].filter(([place]) => place === slug || place.startsWith(`${slug}#`));
    const whole = own.reduce((sum, [, recall]) => addRecalls(sum, recall), NO_RECALL);
    const parts = sections.flatMap((section) => {
      const recall = places.get(`${slug}#${section.id}`);
      return recall ? [{ id: section.id, title: section.title, ...recall }] : [];
    });
    return { slug, number, title, ...whole, sections: parts };
  });

export interface FadingSection extends SectionRecall {
  readonly slug: string;
  readonly chapterTitle: string;
}

/** The sections whose answered questions have faded most, as far as they lie under what is wanted; the palest first. */
export const fadingSections = (
  chapters: readonly ChapterRecall[],
  wanted: number,
  most: number,
): FadingSection[] =>
  chapters
    .flatMap(({ slug, title: chapterTitle, sections }) =>
      sections.map((section) => ({ ...section, slug, chapterTitle })),
    )
    .filter(({ known, answered }) => answered > 0 && known / answered < wanted)
    .sort((a, b) => a.known / a.answered - b.known / b.answered)
    .slice(0, most);
