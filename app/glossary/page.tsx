import type { Metadata } from 'next';
import { GlossaryGroups } from '@/components/chapter/glossary-groups';
import { ReadingPage } from '@/components/chapter/reading-page';
import { appContent } from '@/lib/content/app-content';
import { groupTerms } from '@/lib/content/glossary';
import { ShareTags } from '../share-tags';

const DESCRIPTION = '책에 나오는 용어를 가나다순으로 모았어요.';

export const metadata: Metadata = { title: '용어', description: DESCRIPTION };

export default function Page() {
  const terms = appContent().terms.map(({ entry }) => entry);
  return (
    <ReadingPage
      title="용어"
      lead="책에 나오는 용어를 가나다순으로 모았어요. 용어마다 처음 설명한 절로 이어져요."
    >
      <ShareTags path="/glossary" title="용어" description={DESCRIPTION} />
      <GlossaryGroups groups={groupTerms(terms)} />
    </ReadingPage>
  );
}
