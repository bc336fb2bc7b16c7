import Link from 'next/link';
import type { Page } from '@/lib/content/book';
import styles from './page-link.module.css';

interface Props {
  readonly page: Page;
  /** The page that the reader is on is named, not linked. */
  readonly isHere?: boolean;
}

/** A page of the book by its title: a link when it is written, plain text while it is being prepared. */
export function PageLink({ page, isHere = false }: Props) {
  if (page.state === 'planned') {
    return (
      <span className={styles.planned}>
        {page.title} <small className={styles.state}>집필 예정</small>
      </span>
    );
  }
  return (
    <Link href={`/notes/${page.slug}`} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {page.title}
    </Link>
  );
}
