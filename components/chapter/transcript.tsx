import Link from 'next/link';
import { appContent } from '@/lib/content/app-content';
import { findTold } from '@/lib/content/find-told';
import { type NestedLine, nestLines } from '@/lib/content/nest-lines';
import { QuotedLine } from './quoted-line';
import styles from './transcript.module.css';

/** The team's discussion as it was noted, indented as it was, each line with the place where the book goes on with it. */
export function Transcript({ ids }: { ids: string }) {
  const { sourceMap } = appContent();
  const lines = ids.split(/\s+/).flatMap((id) => sourceMap.find(id) ?? []);
  return (
    <div className={styles.transcript} data-source={ids}>
      <Lines nested={nestLines(lines)} />
    </div>
  );
}

function Lines({ nested }: { nested: readonly NestedLine[] }) {
  return (
    <ul className={styles.lines}>
      {nested.map(({ line: { id, text, speaker }, below }) => (
        <li key={id}>
          {speaker === undefined ? (
            <strong className={styles.speaker}>{text}</strong>
          ) : (
            <>
              <QuotedLine text={text} /> <Follow id={id} />
            </>
          )}
          {below.length > 0 && <Lines nested={below} />}
        </li>
      ))}
    </ul>
  );
}

/** A page that is not written yet is named, not linked. */
function Follow({ id }: { id: string }) {
  const told = findTold(appContent(), id);
  if (told === undefined) return null;
  const { page, section } = told;
  const title = section === undefined ? page.title : `${page.title} · ${section.title}`;
  const anchor = section === undefined ? '' : `#${section.id}`;
  return (
    <span className={styles.follow}>
      보강:{' '}
      {page.state === 'planned' ? (
        title
      ) : (
        <Link href={`/notes/${page.slug}${anchor}`} prefetch={false}>
          {title}
        </Link>
      )}
    </span>
  );
}
