import type { ComponentProps } from 'react';
import styles from './prose.module.css';

/** Code keeps its lines and scrolls by itself, with the keyboard too. */
export function ScrollingCode(props: ComponentProps<'pre'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
  return <pre className={styles.code} tabIndex={0} {...props} />;
}
