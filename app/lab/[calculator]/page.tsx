import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { CALCULATOR_ABOUT } from '@/components/calculators/about-registry';
import { CalculatorChapters } from '@/components/calculators/calculator-chapters';
import { CALCULATOR_IDS, findCalculatorId } from '@/components/calculators/calculator-ids';
import { CalculatorPaper } from '@/components/calculators/calculator-registry';
import { pagesUsing } from '@/components/calculators/calculator-uses';
import { FormulaSources } from '@/components/calculators/formula-sources';
import css from '@/components/calculators/lab.module.css';
import { appContent } from '@/lib/content/app-content';
import { CALCULATORS } from '@/lib/estimate/models';
import { ShareTags } from '../../share-tags';

interface Props {
  readonly params: Promise<{ calculator: string }>;
}

export const dynamicParams = false;
export const dynamic = 'force-static';

export const generateStaticParams = () => CALCULATOR_IDS.map((id) => ({ calculator: CALCULATORS[id].slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = findCalculatorId((await params).calculator);
  return id === undefined
    ? {}
    : { title: CALCULATORS[id].title, description: CALCULATOR_ABOUT[id].description };
}

export default async function Page({ params }: Props) {
  const id = findCalculatorId((await params).calculator);
  if (id === undefined) notFound();
  const pages = pagesUsing(appContent().book, id);
  return (
    <div className={css.page}>
      <ShareTags
        path={`/lab/${CALCULATORS[id].slug}`}
        title={CALCULATORS[id].title}
        description={CALCULATOR_ABOUT[id].description}
      />
      <header>
        <p className={css.back}>
          <Link href="/lab" prefetch={false}>
            계산기 모두 보기
          </Link>
        </p>
        <h1 className={`book-heading ${css.title}`}>{CALCULATORS[id].title}</h1>
        <p className={css.lead}>{CALCULATOR_ABOUT[id].question}</p>
      </header>
      <CalculatorPaper id={id} />
      <section className={css.part}>
        <h2 className={`book-heading ${css.partTitle}`}>식과 출처</h2>
        <FormulaSources id={id} />
      </section>
      {pages.length > 0 && (
        <section className={css.part}>
          <h2 className={`book-heading ${css.partTitle}`}>이 계산기를 쓰는 장</h2>
          <p>
            <CalculatorChapters id={id} pages={pages} />
          </p>
        </section>
      )}
    </div>
  );
}
