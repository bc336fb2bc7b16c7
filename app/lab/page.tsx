import type { Metadata } from 'next';
import { pagesUsing } from '@/components/calculators/calculator-uses';
import css from '@/components/calculators/lab.module.css';
import { LabEntry } from '@/components/calculators/lab-entry';
import { LAB_THEMES } from '@/components/calculators/lab-themes';
import { appContent } from '@/lib/content/app-content';

export const dynamic = 'force-static';

export const metadata: Metadata = {
  title: '계산기',
  description: '노트에 나오는 숫자를 직접 움직여 보는 계산기를 모았어요.',
};

export default function Page() {
  const { book } = appContent();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1 className={css.title}>계산기</h1>
        <p className={css.lead}>
          노트에 나오는 숫자를 직접 움직여 보세요. 계산기마다 식과 풀이가 함께 있고, 바꾼 값은 주소에 담겨
          그대로 나눌 수 있어요.
        </p>
      </header>
      <nav aria-label="주제" className={css.themes}>
        {LAB_THEMES.map(({ id, title, calculators }) => (
          <a key={id} href={`#${id}`}>
            {title} <span className={css.count}>{calculators.length}</span>
          </a>
        ))}
      </nav>
      {LAB_THEMES.map(({ id, title, calculators }) => (
        <section key={id} id={id} className={css.theme} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} className={css.themeTitle}>
            {title}
          </h2>
          <ul className={css.entries}>
            {calculators.map((calculator) => (
              <LabEntry key={calculator} id={calculator} pages={pagesUsing(book, calculator)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
