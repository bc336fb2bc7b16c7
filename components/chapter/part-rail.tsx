import type { Part } from '@/lib/content/book';
import { type Chapter, sectionNames } from '@/lib/content/chapter';
import { PageLink } from './page-link';
import styles from './part-rail.module.css';
import { SectionList } from './section-list';

/** Beside the text on a wide screen: this part's pages, and this page's sections under its own title. */
export function PartRail({ part, chapter }: { part: Part; chapter: Chapter }) {
  return (
    <nav className={styles.rail} data-toc aria-label="이 부의 장">
      <p className={styles.part}>{part.title}</p>
      <ol className={styles.pages}>
        {part.pages.map((page) => (
          <li key={page.slug}>
            <span className={styles.number}>{page.number}</span>
            <div>
              <PageLink page={page} isHere={page.slug === chapter.slug} />
              {page.slug === chapter.slug ? (
                <SectionList slug={chapter.slug} sections={sectionNames(chapter)} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}
