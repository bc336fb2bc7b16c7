import { appContent } from '@/lib/content/app-content';
import { sectionNames } from '@/lib/content/chapter';
import { termsOf } from '@/lib/content/content';
import { ChapterBody } from './chapter-body';
import { ChapterFoot } from './chapter-foot';
import { ChapterHead } from './chapter-head';
import styles from './chapter-page.module.css';
import { PartRail } from './part-rail';
import { ReadingIsland } from './reading-island';

/** A whole page of the book; nothing for a slug that the book has not written. */
export function ChapterPage({ slug }: { slug: string }) {
  const content = appContent();
  const { book, bank } = content;
  const page = book.findPage(slug);
  const part = book.parts.find(({ id }) => id === page?.partId);
  const chapter = book.findChapter(slug);
  if (page === undefined || part === undefined || chapter === undefined) return null;
  return (
    <div className={styles.layout}>
      <ReadingIsland slug={slug} sections={sectionNames(chapter)} />
      <PartRail part={part} chapter={chapter} />
      <article className={styles.chapter}>
        <ChapterHead book={book} part={part} page={page} chapter={chapter} />
        <ChapterBody slug={slug} source={chapter.source} />
        <ChapterFoot
          book={book}
          page={page}
          chapter={chapter}
          terms={termsOf(content, chapter)}
          questionCount={bank.ofChapter(slug).length}
        />
      </article>
    </div>
  );
}
