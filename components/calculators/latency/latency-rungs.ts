import type { Rung } from '@/components/charts/ladder-chart';
import { type LatencyInput, latencyNanoseconds } from '@/lib/estimate/latency';
import { latencyRows } from '@/lib/estimate/latency-rows';
import { formatQuantity } from '@/lib/format-quantity';

/** From under the fastest to over the slowest operation of any table and year, in nanoseconds. */
export const LADDER_DOMAIN = [0.1, 2e8] as const;
export const LADDER_TICKS = [1, 1e3, 1e6];

export const nanosecondsText = (nanoseconds: number): string => formatQuantity(nanoseconds, 'nanoseconds');

function markOf(id: string, { a, b }: LatencyInput): Rung['mark'] {
  if (id === a) return { name: id === b ? 'A·B' : 'A', series: 1 };
  return id === b ? { name: 'B', series: 2 } : undefined;
}

/** C03's ladder: always in the order of the classic table, so that a year's change is seen in the lengths. */
export const latencyRungs = (input: LatencyInput): Rung[] =>
  latencyRows(input.dataset, input.year).map(({ id, label, nanoseconds }) => {
    const mark = markOf(id, input);
    return {
      id,
      label,
      value: nanoseconds,
      text: nanosecondsText(nanoseconds),
      aside: formatQuantity(nanoseconds * input.human, 'seconds'),
      ...(mark && { mark }),
      // The two tables send different amounts over the network.
      ...(input.dataset === 'model' &&
        id !== 'network' && { other: latencyNanoseconds('classic', input.year, id) }),
    };
  });
