import type { NumberInput } from '@/lib/estimate/model';

type Range = Pick<NumberInput, 'min' | 'max' | 'scale' | 'integer'>;

const MANTISSAS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
/** A logarithmic slider that begins at zero goes down to this part of its end before it. */
const SMALLEST_PART = 1e-6;
const LINEAR_STEPS = 100;

const tidy = (value: number): number => Number(value.toPrecision(12));

function logarithmicStops({ min, max }: Range): number[] {
  const from = min > 0 ? min : max * SMALLEST_PART;
  const stops: number[] = [];
  for (let exponent = Math.floor(Math.log10(from)); exponent <= Math.log10(max); exponent++) {
    stops.push(...MANTISSAS.map((mantissa) => tidy(mantissa * 10 ** exponent)));
  }
  return stops.filter((stop) => stop >= from);
}

/** 0.9, 0.95, 0.98, 0.99 and so on: what is missing to 1 goes down by round parts. */
function nineStops({ max }: Range): number[] {
  const nines = Math.ceil(-Math.log10(1 - max));
  const missing = Array.from({ length: nines }, (_, i) => i + 1).flatMap((exponent) =>
    [1, 0.5, 0.2].map((part) => part * 10 ** -exponent),
  );
  return missing.map((part) => tidy(1 - part));
}

const INNER_STOPS = { linear: linearStops, log: logarithmicStops, nines: nineStops };

/** The finest of 1, 2, 2.5 and 5 × 10ⁿ that needs no more than a hundred steps. */
function linearStep({ min, max }: Range): number {
  const raw = (max - min) / LINEAR_STEPS;
  const power = 10 ** Math.floor(Math.log10(raw));
  return tidy(power * ([1, 2, 2.5, 5].find((factor) => factor * power >= raw * 0.999) ?? 10));
}

function linearStops(range: Range): number[] {
  const step = range.integer ? Math.max(1, Math.ceil(linearStep(range))) : linearStep(range);
  const first = Math.ceil(range.min / step);
  const count = Math.floor(tidy(range.max / step)) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => tidy((first + i) * step));
}

/**
 * The values that a slider goes through, rising, from `min` to `max`: every arrow key moves to a value that a person would
 * write, which equal parts of a logarithm would not give.
 */
export function sliderStops(range: Range): readonly number[] {
  const inner = INNER_STOPS[range.scale](range);
  const allowed = inner.filter((stop) => stop > range.min && stop < range.max);
  const whole = range.integer ? allowed.map(Math.round) : allowed;
  return [...new Set([range.min, ...whole, range.max])].sort((a, b) => a - b);
}

/** The place of the stop next to a value. */
export function nearestStop(stops: readonly number[], value: number): number {
  const above = stops.findIndex((stop) => stop >= value);
  if (above === -1) return stops.length - 1;
  const lower = stops[above - 1];
  const upper = stops[above];
  if (lower === undefined || upper === undefined) return above;
  return value - lower < upper - value ? above - 1 : above;
}
