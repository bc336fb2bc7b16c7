import type { ReactNode } from 'react';
import { Backlinks } from './backlinks';
import styles from './section.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** The page that it stands in. */
  readonly slug: string;
}

export function Section({ id, title, slug, children }: Props) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={`book-heading ${styles.title}`}>
        {title}
        <a className={styles.anchor} data-anchor href={`#${id}`} aria-label={`‘${title}’ 절의 주소`}>
          §
        </a>
      </h2>
      {children}
      <Backlinks place={`${slug}#${id}`} />
    </section>
  );
}
