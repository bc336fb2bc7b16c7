import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import slider from '@/components/charts/slider.module.css';
import type { NumberInput } from '@/lib/estimate/model';
import { formatQuantity } from '@/lib/units';
import css from './field.module.css';
import { describedBy, FieldFrame } from './field-frame';
import { nearestStop, sliderStops } from './slider-stops';
import type { Draft } from './use-calculator';

interface Props {
  readonly id: string;
  readonly spec: NumberInput;
  readonly value: number;
  /** What is being typed and not yet left; undefined shows the value itself. */
  readonly draft: Draft | undefined;
  readonly lit: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
  readonly onSlide: (value: number) => void;
}

/** A number with its unit as people write it, and a slider over its range. */
export function NumberField({ id, spec, value, draft, lit, onType, onLeave, onCancel, onSlide }: Props) {
  const stops = useMemo(() => sliderStops(spec), [spec]);
  const shown = formatQuantity(value, spec.unit);
  const field = useRef<HTMLInputElement>(null);

  // A text typed while the script was still on its way counts, once the values of the address are in.
  const takeEarlyText = useEffectEvent((text: string) => onType(text));
  const serverText = useRef(shown);
  useEffect(() => {
    const typed = field.current?.value ?? serverText.current;
    if (typed === serverText.current) return;
    const soon = setTimeout(() => takeEarlyText(typed));
    return () => clearTimeout(soon);
  }, []);

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
