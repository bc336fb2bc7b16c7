import { ticks } from 'd3-array';
import { DAY, HOUR, MINUTE, YEAR } from '@/lib/units';

const UNITS_SECONDS = [YEAR, DAY, HOUR, MINUTE, 1];

/** About `count` round times from 0 to an end in seconds: 20 s apart, an hour apart, never 5,000 s apart. */
export function timeTicks(endSeconds: number, count: number): readonly number[] {
  const unit = UNITS_SECONDS.find((seconds) => endSeconds >= 2 * seconds) ?? 1;
  return ticks(0, endSeconds / unit, count).map((tick) => tick * unit);
}

const LANDMARKS_SECONDS = [1e-6, 1e-3, 1, MINUTE, HOUR, DAY, YEAR, 100 * YEAR];

/** Times that everybody has a feeling for, for a logarithmic axis: a second, a minute, an hour. */
export const timeLandmarks = (from: number, to: number): readonly number[] =>
  LANDMARKS_SECONDS.filter((seconds) => seconds >= from && seconds <= to);
