import type { NumberInput } from './model';

/** A logarithmic range that begins at 0 spreads log(1 + x), so that 0 has a place on it. */
const bend = ({ min }: NumberInput, value: number): number => (min > 0 ? Math.log(value) : Math.log1p(value));
const unbend = ({ min }: NumberInput, value: number): number =>
  min > 0 ? Math.exp(value) : Math.expm1(value);

/** Where a value lies on its slider, from 0 to 1. */
export function sliderPosition(spec: NumberInput, value: number): number {
  if (spec.scale === 'linear') return (value - spec.min) / (spec.max - spec.min);
  const low = bend(spec, spec.min);
  return (bend(spec, value) - low) / (bend(spec, spec.max) - low);
}

const DIGITS = 3;

/** The value at a position from 0 to 1, rounded to what a reader would type, and inside the range. */
export function sliderValue(spec: NumberInput, position: number): number {
  const low = bend(spec, spec.min);
  const value =
    spec.scale === 'linear'
      ? spec.min + position * (spec.max - spec.min)
      : unbend(spec, low + position * (bend(spec, spec.max) - low));
  const rounded = spec.integer ? Math.round(value) : Number(value.toPrecision(DIGITS));
  return Math.min(spec.max, Math.max(spec.min, rounded));
}
