import type { ReactNode } from 'react';
import styles from './stats.module.css';

/** A part of the page under its heading, on squared paper. */
export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
