import type { ReactNode } from 'react';
import { appContent } from '@/lib/content/app-content';
import { findTerm } from '@/lib/content/content';
import styles from './term.module.css';

/** A term at its first use: leads to the chapter's list of terms, and shows its meaning on the way. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  const term = findTerm(appContent(), id);
  if (term === undefined) throw new Error(`unknown term: ${id}`);
  return (
    <span className={styles.term}>
      <a className={styles.word} href={`#term-${id}`} data-term={id}>
        {children}
      </a>
      {/* The link leads to the same words, so that a screen reader need not hear them here. */}
      <span className={styles.card} aria-hidden="true">
        <span className={styles.english} lang="en">
          {term.en}
        </span>
        {term.means}
      </span>
    </span>
  );
}
