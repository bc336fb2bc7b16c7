import type { Metadata } from 'next';
import { ReviewDesk } from '@/components/quiz/review-desk';
import { appContent } from '@/lib/content/app-content';
import { studyChoices } from '@/lib/review/study-choices';
import { ShareTags } from '../share-tags';
import styles from './page.module.css';

const DESCRIPTION = '잊을 때가 된 문항부터 하나씩 물어요. 로그인 없이 바로 시작할 수 있어요.';

export const metadata: Metadata = { title: '복습', description: DESCRIPTION };

export default function ReviewPage() {
  return (
    <div className={styles.page}>
      <ShareTags path="/review" title="오늘의 복습" description={DESCRIPTION} />
      <h1 className={styles.title}>오늘의 복습</h1>
      <noscript>
        <p>복습은 자바스크립트가 켜져 있어야 해요. 책과 계산기의 값은 없이도 읽을 수 있어요.</p>
      </noscript>
      <ReviewDesk choices={studyChoices(appContent())} />
    </div>
  );
}
