import type { CalculatorId } from '@/lib/estimate/models';
import { CALCULATORS } from '@/lib/estimate/models';
import { CALCULATOR_ABOUT } from './about-registry';
import css from './calculator.module.css';
import { LiveCalculator } from './calculator-island';
import { startResult } from './start-result';

interface Props {
  readonly id: CalculatorId;
  /** The example whose numbers it begins with. */
  readonly preset?: string;
}

/** A calculator as a sheet of squared paper, without a title: its own page has one. */
export function CalculatorPaper({ id, preset }: Props) {
  return (
    <div className={css.paper} data-calculator={id}>
      <LiveCalculator id={id} preset={preset} roomy start={startResult(id, preset)} />
    </div>
  );
}

/** The mark `Calculator` of a chapter. */
export function CalculatorIsland({ id, preset }: Props) {
  const { title } = CALCULATORS[id];
  return (
    <section className={css.paper} data-calculator={id} aria-label={`계산기: ${title}`}>
      <header className={css.header}>
        <p className={css.title}>
          <span className={css.number}>{id}</span> {title}
        </p>
        <p className={css.question}>{CALCULATOR_ABOUT[id].question}</p>
      </header>
      <LiveCalculator id={id} preset={preset} start={startResult(id, preset)} />
    </section>
  );
}
