import type { ReactNode } from 'react';
import styles from './reading-page.module.css';

/** A page of the book that is no chapter: one column under a title. */
export function ReadingPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={`book-heading ${styles.title}`}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
      </header>
      {children}
    </div>
  );
}
