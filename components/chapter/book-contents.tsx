import type { Book } from '@/lib/content/book';
import styles from './book-contents.module.css';
import { PageLink } from './page-link';

/** The table of contents of the whole book. */
export function BookContents({ book }: { book: Book }) {
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
                <div>
                  <PageLink page={page} />
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
