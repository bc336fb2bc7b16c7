import type { Metadata } from 'next';
import Link from 'next/link';
import { BookContents } from '@/components/chapter/book-contents';
import { ReadingPage } from '@/components/chapter/reading-page';
import { appContent } from '@/lib/content/app-content';
import { ShareTags } from '../share-tags';
import { SITE_DESCRIPTION } from '../site-description';

export const metadata: Metadata = { title: '차례' };

export default function Page() {
  const { book, bank } = appContent();
  return (
    <ReadingPage title="차례" lead={book.subtitle}>
      <ShareTags path="/notes" title="차례" description={SITE_DESCRIPTION} />
      <BookContents book={book} bank={bank} />
      <p>
        <Link href="/glossary">용어를 가나다순으로 보기</Link>
      </p>
    </ReadingPage>
  );
}
