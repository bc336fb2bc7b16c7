import Link from 'next/link';
import { MissedAgain } from '@/components/quiz/missed-again';
import type { Book, Page } from '@/lib/content/book';
import type { Chapter } from '@/lib/content/chapter';
import type { Term } from '@/lib/content/glossary';
import styles from './chapter-foot.module.css';
import { NextPages } from './next-pages';
import { PageList } from './page-list';
import { TermList } from './term-list';

interface Props {
  readonly book: Book;
  readonly page: Page;
  readonly chapter: Chapter;
  readonly terms: readonly Term[];
  readonly questionCount: number;
}

export function ChapterFoot({ book, page, chapter, terms, questionCount }: Props) {
  return (
    <footer className={styles.foot}>
      {questionCount > 0 ? <MissedAgain page={`/notes/${chapter.slug}`} /> : null}
      {terms.length > 0 ? (
        <section aria-labelledby="terms-title">
          <h2 id="terms-title" className="book-heading">
            이 장의 용어
          </h2>
          <TermList terms={terms} />
          <p className={styles.glossary}>
            <Link href="/glossary">책의 용어 모두 보기</Link>
          </p>
        </section>
      ) : null}
      {chapter.related.length > 0 ? (
        <section aria-labelledby="related-title">
          <h2 id="related-title" className="book-heading">
            함께 읽을 장
          </h2>
          <PageList book={book} slugs={chapter.related} />
        </section>
      ) : null}
      {questionCount > 0 ? (
        <p className={styles.review}>
          이 장에서 나온 문항은 {questionCount}개예요. 잊을 때쯤 다시 물어볼게요.{' '}
          <Link href="/review">복습하러 가기</Link>
        </p>
      ) : null}
      <NextPages book={book} page={page} />
    </footer>
  );
}
