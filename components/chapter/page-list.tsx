import type { Book } from '@/lib/content/book';
import { PageLink } from './page-link';
import styles from './page-list.module.css';

/** Pages named by their slugs, in one line. */
export function PageList({ book, slugs }: { book: Book; slugs: readonly string[] }) {
  const pages = slugs.flatMap((slug) => book.findPage(slug) ?? []);
  return (
    <ul className={styles.pages}>
      {pages.map((page) => (
        <li key={page.slug}>
          <PageLink page={page} />
        </li>
      ))}
    </ul>
  );
}
