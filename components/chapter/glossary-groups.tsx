import type { TermGroup } from '@/lib/content/glossary';
import styles from './glossary.module.css';
import { GlossaryEntry } from './glossary-entry';

/** All terms under their first letters. */
export function GlossaryGroups({ groups }: { groups: readonly TermGroup[] }) {
  return (
    <>
      {groups.map(({ initial, terms }) => (
        <section key={initial} className={styles.group} aria-label={initial}>
          <h2 className={`book-heading ${styles.initial}`}>{initial}</h2>
          <dl className={styles.terms}>
            {terms.map((term) => (
              <GlossaryEntry key={term.id} term={term} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
