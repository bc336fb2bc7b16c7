import { useMemo } from 'react';
import slider from '@/components/charts/slider.module.css';
import type { NumberInput } from '@/lib/estimate/model';
import { formatQuantity } from '@/lib/format-quantity';
import css from './field.module.css';
import { describedBy, FieldFrame } from './field-frame';
import { nearestStop, sliderStops } from './slider-stops';
import { type TypingProps, useEarlyText } from './typing-field';

interface Props extends TypingProps {
  readonly spec: NumberInput;
  readonly value: number;
  readonly onSlide: (value: number) => void;
}

/** A number with its unit as people write it, and a slider over its range. */
export function NumberField({ id, spec, value, draft, lit, onType, onLeave, onCancel, onSlide }: Props) {
  const stops = useMemo(() => sliderStops(spec), [spec]);
  const shown = formatQuantity(value, spec.unit);
  const field = useEarlyText(shown, onType);

  return (
    <FieldFrame id={id} label={spec.label} hint={spec.hint} error={draft?.error} lit={lit}>
      <input
        ref={field}
        id={id}
        className={css.text}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={draft?.text ?? shown}
        aria-invalid={draft?.error !== undefined}
        aria-describedby={describedBy(id, spec.hint)}
        onChange={(event) => onType(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onLeave();
          if (event.key === 'Escape') onCancel();
        }}
      />
      <input
        className={slider.slider}
        type="range"
        min={0}
        max={stops.length - 1}
        value={nearestStop(stops, value)}
        aria-label={`${spec.label} 조절`}
        aria-valuetext={shown}
        onChange={(event) => {
          const stop = stops[event.currentTarget.valueAsNumber];
          if (stop !== undefined) onSlide(stop);
        }}
      />
    </FieldFrame>
  );
}
