import css from './chart.module.css';
import slider from './slider.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly value: number;
  /** What is read at this point, for those who hear it. */
  readonly text: string;
  readonly onChange: (index: number) => void;
}

/** Moves the reading along a curve, by finger or by arrow keys, and says the value. */
export function ReadingSlider({ id, label, count, value, text, onChange }: Props) {
  return (
    <div className={css.reading}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={slider.slider}
        type="range"
        min={0}
        max={count - 1}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  );
}
