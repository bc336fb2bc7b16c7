import type { ReactNode } from 'react';
import styles from './stats.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Shares the row with its neighbour on wide screens. */
  readonly half?: boolean;
  readonly children: ReactNode;
}

/** A part of the page under its heading, on squared paper. */
export function Panel({ id, title, half = false, children }: Props) {
  return (
    <section className={half ? `${styles.panel} ${styles.half}` : styles.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
