import type { ChoiceInput } from '@/lib/estimate/model';
import css from './field.module.css';

interface Props {
  readonly id: string;
  readonly spec: ChoiceInput;
  readonly value: string;
  readonly lit: boolean;
  readonly onChoose: (value: string) => void;
}

/** One of a few ways to calculate, side by side. */
export function ChoiceField({ id, spec, value, lit, onChoose }: Props) {
  return (
    <fieldset className={css.choice} data-lit={lit || undefined} aria-describedby={spec.hint && `${id}-hint`}>
      <legend className={css.fieldLabel}>{spec.label}</legend>
      <div className={css.segments}>
        {spec.options.map((option) => (
          <label key={option.value} className={css.segment}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {spec.hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {spec.hint}
        </p>
      )}
    </fieldset>
  );
}
