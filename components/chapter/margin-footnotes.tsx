import type { ReactNode } from 'react';
import styles from './margin-footnotes.module.css';

/** References beside their paragraph on a wide screen; the same stand, with their addresses, at the foot of the page. */
export function MarginFootnotes({ children }: { children: ReactNode }) {
  return (
    <div className={styles.notes} aria-hidden="true">
      {children}
    </div>
  );
}
