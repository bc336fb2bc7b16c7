import type { OutputSpec, OutputValues } from '@/lib/estimate/model';
import { formatQuantity } from '@/lib/format-quantity';
import css from './calculator.module.css';

interface Props {
  readonly specs: readonly OutputSpec[];
  readonly outputs: OutputValues;
  readonly className: string | undefined;
}

/** Figures with their names, and what a reader should know about them. */
export function ResultFigures({ specs, outputs, className }: Props) {
  if (specs.length === 0) return null;
  return (
    <dl className={className}>
      {specs.map(({ key, label, unit, note }) => (
        <div key={key} className={css.figure}>
          <dt>{label}</dt>
          <dd className={css.number} data-output={key}>
            {formatQuantity(outputs[key] ?? Number.NaN, unit)}
          </dd>
          {note && <dd className={css.figureNote}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
