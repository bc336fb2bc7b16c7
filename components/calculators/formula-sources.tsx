import type { CalculatorId } from '@/lib/estimate/models';
import { CALCULATOR_ABOUT } from './about-registry';
import css from './lab.module.css';

/** Which formulas a calculator uses and where they come from. */
export function FormulaSources({ id }: { id: CalculatorId }) {
  return (
    <dl className={css.sources}>
      {CALCULATOR_ABOUT[id].sources.map(({ formula, from, href }) => (
        <div key={formula}>
          <dt>{formula}</dt>
          <dd>
            {from}{' '}
            {href && (
              <a href={href} rel="noreferrer">
                출처
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
