import type { Metadata } from 'next';
import { CALCULATOR_IDS } from '@/components/calculators/calculator-ids';
import { pagesUsing } from '@/components/calculators/calculator-uses';
import css from '@/components/calculators/lab.module.css';
import { LabEntry } from '@/components/calculators/lab-entry';
import { appContent } from '@/lib/content/app-content';
import { ShareTags } from '../share-tags';

export const dynamic = 'force-static';

const DESCRIPTION = '노트에 나오는 숫자를 직접 움직여 보는 계산기를 모았어요.';

export const metadata: Metadata = { title: '계산기', description: DESCRIPTION };

export default function Page() {
  const { book } = appContent();
  return (
    <div className={css.page}>
      <ShareTags path="/lab" title="계산기" description={DESCRIPTION} />
      <header className={css.head}>
        <h1 className={`book-heading ${css.title}`}>계산기</h1>
        <p className={css.lead}>
          노트에 나오는 숫자를 직접 움직여 보세요. 계산기마다 식과 풀이가 함께 있고, 바꾼 값은 주소에 담겨
          그대로 나눌 수 있어요.
        </p>
      </header>
      <ul className={css.entries}>
        {CALCULATOR_IDS.map((id) => (
          <LabEntry key={id} id={id} pages={pagesUsing(book, id)} />
        ))}
      </ul>
    </div>
  );
}
