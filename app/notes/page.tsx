import type { Metadata } from 'next';
import Link from 'next/link';
import { BookContents } from '@/components/chapter/book-contents';
import { ReadingPage } from '@/components/chapter/reading-page';
import { appContent } from '@/lib/content/app-content';

export const metadata: Metadata = { title: '차례' };

export default function Page() {
  const { book, bank } = appContent();
  return (
    <ReadingPage title="차례" lead={book.subtitle}>
      <BookContents book={book} bank={bank} />
      <p>
        <Link href="/glossary">용어를 가나다순으로 보기</Link>
      </p>
    </ReadingPage>
  );
}
