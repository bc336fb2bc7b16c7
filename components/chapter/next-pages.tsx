import Link from 'next/link';
import { type Book, type Page, writtenPages } from '@/lib/content/book';
import styles from './next-pages.module.css';

/** The written pages before and after this one. */
export function NextPages({ book, page }: { book: Book; page: Page }) {
  const pages = writtenPages(book);
  const index = pages.findIndex(({ slug }) => slug === page.slug);
  const previous = index > 0 ? pages[index - 1] : undefined;
  const next = pages[index + 1];
  return (
    <nav className={styles.pages} aria-label="앞뒤 장">
      {previous === undefined ? null : (
        <Link className={styles.previous} href={`/notes/${previous.slug}`} rel="prev">
          <span className={styles.label}>앞 장</span>
          {previous.title}
        </Link>
      )}
      {next === undefined ? null : (
        <Link className={styles.next} href={`/notes/${next.slug}`} rel="next">
          <span className={styles.label}>다음 장</span>
          {next.title}
        </Link>
      )}
    </nav>
  );
}
