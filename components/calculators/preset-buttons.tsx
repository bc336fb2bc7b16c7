import type { InputValues, Preset } from '@/lib/estimate/model';
import css from './field.module.css';

interface Props {
  readonly presets: readonly Preset[];
  readonly values: InputValues;
  readonly valuesOf: (preset: Preset) => InputValues;
  readonly onChoose: (preset: Preset) => void;
}

const same = (a: InputValues, b: InputValues): boolean => Object.keys(a).every((key) => a[key] === b[key]);

/** Worked examples to start from; the one whose numbers are on the sheet is marked. */
export function PresetButtons({ presets, values, valuesOf, onChoose }: Props) {
  return (
    <fieldset className={css.presets}>
      <legend className={css.fieldLabel}>예시</legend>
      <div>
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            className={css.button}
            aria-pressed={same(valuesOf(preset), values)}
            onClick={() => onChoose(preset)}
          >
            {preset.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
