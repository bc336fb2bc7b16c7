import type { ReactNode } from 'react';
import { appContent } from '@/lib/content/app-content';
import { OriginalLines } from './original-lines';
import styles from './source.module.css';

interface Props {
  readonly ids: string;
  /** Set while compiling: it wraps blocks and not a part of a sentence. */
  readonly as?: 'block';
  readonly children: ReactNode;
}

/** Tells lines of the notes in our words; a tick in the margin says so, and the lines themselves can be shown. */
export function Source({ ids, as, children }: Props) {
  const { sourceMap } = appContent();
  const lines = ids.split(/\s+/).flatMap((id) => sourceMap.find(id) ?? []);
  const Tag = as === 'block' ? 'div' : 'span';
  return (
    <Tag className={styles.source} data-source={ids}>
      {children}
      <OriginalLines lines={lines} />
    </Tag>
  );
}
