import { ticks } from 'd3-array';

/** From a value to its place on the screen, and values worth a grid line. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Round values inside the domain, about `count` of them. */
  readonly ticks: (count: number) => readonly number[];
}
type Interval = readonly [from: number, to: number];

/*
 * Of d3-scale a chart here needs a straight line; the library brings its colours, dates and number formats along, which is
 * a third of what a calculator may weigh. The tests hold these scales against it.
 */

/** Equal steps for equal differences. A domain of one point lies in the middle. */
export function linearScale([from, to]: Interval, [start, end]: Interval): Scale {
  const part = (value: number) => (from === to ? 0.5 : (value - from) / (to - from));
  return {
    at: (value) => start + (end - start) * part(value),
    ticks: (count) => ticks(from, to, count),
  };
}

/** A logarithmic axis may carry this many times what was asked for before a coarser set is taken. */
const SLACK = 1.5;

/** Each power of ten inside the domain, times each of these. */
function decimals([from, to]: Interval, mantissas: readonly number[]): readonly number[] {
  const lowest = Math.floor(Math.log10(from));
  const decades = Math.floor(Math.log10(to)) - lowest + 1;
  return Array.from({ length: decades }, (_, i) => lowest + i)
    .flatMap((exponent) => mantissas.map((mantissa) => Number(`${mantissa}e${exponent}`)))
    .filter((tick) => tick >= from && tick <= to);
}

/** 1, 2 and 5 of each power of ten while those are few, else the powers, or every so many of them. */
function logTicks(domain: Interval, count: number): readonly number[] {
  const fine = decimals(domain, [1, 2, 5]);
  if (fine.length <= SLACK * count) return fine;
  const powers = decimals(domain, [1]);
  const every = Math.ceil(powers.length / (SLACK * count));
  return powers.filter((_, index) => index % every === 0);
}

/** Equal steps for equal ratios; both ends of the domain are above 0, and what lies outside it stops at its ends. */
export function logScale(domain: Interval, range: Interval): Scale {
  const [from, to] = domain;
  const line = linearScale([Math.log(from), Math.log(to)], range);
  return {
    at: (value) => line.at(Math.log(Math.min(to, Math.max(from, value)))),
    ticks: (count) => logTicks(domain, count),
  };
}
