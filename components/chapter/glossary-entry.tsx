import Link from 'next/link';
import { appContent } from '@/lib/content/app-content';
import { findFirstUse } from '@/lib/content/content';
import type { Term } from '@/lib/content/glossary';
import styles from './glossary.module.css';
import { PageLink } from './page-link';

/** A term, what it means, and the section that introduces it. */
export function GlossaryEntry({ term }: { term: Term }) {
  const content = appContent();
  const page = content.book.findPage(term.home);
  const use = findFirstUse(content, term);
  return (
    <div id={`term-${term.id}`} className={styles.term}>
      <dt>
        {term.ko}
        {term.en === term.ko ? null : (
          <span className={styles.english} lang="en">
            {term.en}
          </span>
        )}
      </dt>
      <dd>{term.means}</dd>
      <dd className={styles.home}>
        {use === undefined ? null : (
          <Link href={`/notes/${use.slug}${use.anchor}`} prefetch={false}>
            {use.title}
          </Link>
        )}
        {use === undefined && page !== undefined ? <PageLink page={page} /> : null}
      </dd>
    </div>
  );
}
