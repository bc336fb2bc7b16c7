import type { Book } from '@/lib/content/book';
import type { QuestionBank } from '@/lib/content/question-bank';
import styles from './book-contents.module.css';
import { ChapterProgress } from './chapter-progress';
import { PageLink } from './page-link';

/** The table of contents of the whole book. */
export function BookContents({ book, bank }: { book: Book; bank: QuestionBank }) {
  return (
    <>
      {book.parts.map(({ id, title, pages }, index) => (
        <section key={id} className={styles.part} aria-labelledby={`part-${id}`}>
          <h2 id={`part-${id}`} className={`book-heading ${styles.title}`}>
            <span className={styles.number}>{index + 1}부</span> {title}
          </h2>
          <ol className={styles.pages}>
            {pages.map((page) => (
              <li key={page.slug}>
                <span className={styles.number}>{page.number}</span>
                <div className={styles.about}>
                  <PageLink page={page} />
                  <PageProgress book={book} bank={bank} slug={page.slug} />
                  <p className={styles.goal}>{book.findChapter(page.slug)?.goal}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Of a page that is written. */
function PageProgress({ book, bank, slug }: { book: Book; bank: QuestionBank; slug: string }) {
  const chapter = book.findChapter(slug);
  if (chapter === undefined) return null;
  return (
    <ChapterProgress
      slug={slug}
      sections={chapter.sections.map(({ id }) => id)}
      questions={bank.ofChapter(slug).length}
    />
  );
}
