import type { ChoiceInput } from '@/lib/estimate/model';
import css from './field.module.css';
import { FieldFrame } from './field-frame';

interface Props {
  readonly id: string;
  readonly spec: ChoiceInput;
  readonly value: string;
  readonly lit: boolean;
  readonly onChoose: (value: string) => void;
}

/** More options than this are a list to open: side by side they would bury the numbers. */
const MOST_SEGMENTS = 6;

/** One of a few ways to calculate. */
export const ChoiceField = (props: Props) =>
  props.spec.options.length > MOST_SEGMENTS ? <ListField {...props} /> : <SegmentsField {...props} />;

function ListField({ id, spec, value, lit, onChoose }: Props) {
  return (
    <FieldFrame id={id} label={spec.label} hint={spec.hint} lit={lit}>
      <select
        id={id}
        className={css.list}
        value={value}
        aria-describedby={spec.hint && `${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {spec.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Side by side. */
function SegmentsField({ id, spec, value, lit, onChoose }: Props) {
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
