import type { ReactNode } from 'react';
import styles from './source.module.css';

interface Props {
  readonly ids: string;
  /** Set while compiling: it wraps blocks and not a part of a sentence. */
  readonly as?: 'block';
  readonly children: ReactNode;
}

/** Tells lines of the notes in our words; a dot in the margin says so. */
export function Source({ ids, as, children }: Props) {
  const Tag = as === 'block' ? 'div' : 'span';
  return (
    <Tag className={styles.source} data-source={ids}>
      {children}
    </Tag>
  );
}
