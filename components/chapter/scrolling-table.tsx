import type { ComponentProps } from 'react';
import styles from './prose.module.css';

/** A table that is wider than a phone scrolls by itself, with the keyboard too. */
export function ScrollingTable(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroll} aria-label="표" tabIndex={0}>
      <table {...props} />
    </section>
  );
}
