import type { Book, Page, Part } from '@/lib/content/book';
import { type Chapter, sectionNames } from '@/lib/content/chapter';
import styles from './chapter-head.module.css';
import { OriginalsSwitch } from './originals-switch';
import { PageList } from './page-list';
import { SectionList } from './section-list';
import { TitleText } from './title-text';

interface Props {
  readonly book: Book;
  readonly part: Part;
  readonly page: Page;
  readonly chapter: Chapter;
}

export function ChapterHead({ book, part, page, chapter }: Props) {
  return (
    <header className={styles.head}>
      <p className={styles.part}>
        {book.parts.indexOf(part) + 1}부 · {part.title}
      </p>
      <h1 className={`book-heading ${styles.title}`}>
        <span className={styles.number}>{page.number}</span>
        <span>
          <TitleText>{chapter.title}</TitleText>
        </span>
      </h1>
      <dl className={styles.facts}>
        <dt>이 장을 읽고 나면</dt>
        <dd>{chapter.goal}</dd>
        {chapter.prereq.length > 0 ? (
          <>
            <dt>먼저 읽을 장</dt>
            <dd>
              <PageList book={book} slugs={chapter.prereq} />
            </dd>
          </>
        ) : null}
      </dl>
      <details className={styles.sections} data-toc>
        <summary>이 장의 절</summary>
        <SectionList slug={chapter.slug} sections={sectionNames(chapter)} />
      </details>
      <OriginalsSwitch />
    </header>
  );
}
