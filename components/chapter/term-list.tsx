import type { Term } from '@/lib/content/glossary';
import styles from './term-list.module.css';

/** Terms with their English name and meaning; `term-…` is the anchor that a term in the text leads to. */
export function TermList({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, ko, en, means }) => (
        <div key={id} id={`term-${id}`} className={styles.term}>
          <dt>
            {ko}
            {en === ko ? null : (
              <span className={styles.english} lang="en">
                {en}
              </span>
            )}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
