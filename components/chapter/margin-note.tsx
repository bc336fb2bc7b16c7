import type { ReactNode } from 'react';
import styles from './margin-note.module.css';

interface Props {
  readonly kind: string;
  readonly data: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
}

/** A note beside its paragraph on a wide screen, under it on a narrow one. */
export function MarginNote({ kind, data, children }: Props) {
  return (
    <aside className={styles.note} aria-label={kind} {...data}>
      <p className={styles.kind}>{kind}</p>
      {children}
    </aside>
  );
}
