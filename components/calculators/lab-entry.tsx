import Link from 'next/link';
import type { Page } from '@/lib/content/book';
import { CALCULATORS, type CalculatorId } from '@/lib/estimate/models';
import { CALCULATOR_ABOUT } from './about-registry';
import { CalculatorChapters } from './calculator-chapters';
import { CalculatorPicture } from './calculator-picture';
import css from './lab.module.css';

/** One calculator in the list of all: its question, its picture, where it is used. */
export function LabEntry({ id, pages }: { id: CalculatorId; pages: readonly Page[] }) {
  const { title, slug } = CALCULATORS[id];
  return (
    <li className={css.entry}>
      <div>
        <h3 className={css.entryTitle}>
          <span className={css.number}>{id}</span>
          <Link href={`/lab/${slug}`} prefetch={false}>
            {title}
          </Link>
        </h3>
        <p className={css.question}>{CALCULATOR_ABOUT[id].question}</p>
        <p className={css.description}>{CALCULATOR_ABOUT[id].description}</p>
        {pages.length > 0 && (
          <p className={css.used}>
            쓰이는 곳 <CalculatorChapters id={id} pages={pages} />
          </p>
        )}
      </div>
      <div className={css.picture}>
        <CalculatorPicture id={id} />
      </div>
    </li>
  );
}
