import type { ReactNode } from 'react';
import styles from './figures.module.css';

/** Every figure is drawn this wide, so that its letters come out alike. */
const WIDTH = 380;

interface Props {
  /** Begins the ids of its two texts: once on a page. */
  readonly id: string;
  readonly height: number;
  readonly title: string;
  /** The picture in words, for those who do not see it. */
  readonly description: string;
  readonly children: ReactNode;
}

/** The sheet that a figure is drawn on. */
export function Picture({ id, height, title, description, children }: Props) {
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}
