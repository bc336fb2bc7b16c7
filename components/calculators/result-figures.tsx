import type { OutputSpec, OutputValues } from '@/lib/estimate/model';
import { formatQuantity } from '@/lib/units';
import css from './calculator.module.css';

interface Props {
  readonly specs: readonly OutputSpec[];
  readonly outputs: OutputValues;
  readonly headline: readonly string[];
  readonly hidden: readonly string[];
}

function Figure({ spec, value }: { spec: OutputSpec; value: number }) {
  return (
    <div className={css.figure}>
      <dt>{spec.label}</dt>
      <dd className={css.number} data-output={spec.key}>
        {formatQuantity(value, spec.unit)}
      </dd>
      {spec.note && <dd className={css.figureNote}>{spec.note}</dd>}
    </div>
  );
}

function Figures({
  specs,
  outputs,
  className,
}: Pick<Props, 'specs' | 'outputs'> & { className: string | undefined }) {
  if (specs.length === 0) return null;
  return (
    <dl className={className}>
      {specs.map((spec) => (
        <Figure key={spec.key} spec={spec} value={outputs[spec.key] ?? Number.NaN} />
      ))}
    </dl>
  );
}

/** The figures: a few big ones and all others beneath. */
export function ResultFigures({ specs, outputs, headline, hidden }: Props) {
  const shown = specs.filter(({ key }) => !hidden.includes(key));
  const big = shown.filter(({ key }) => headline.includes(key));
  const rest = shown.filter(({ key }) => !headline.includes(key));
  return (
    <>
      <Figures className={css.headline} specs={big} outputs={outputs} />
      <Figures className={css.figures} specs={rest} outputs={outputs} />
    </>
  );
}
