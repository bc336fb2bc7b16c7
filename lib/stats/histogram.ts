import type { Memory } from '../scheduler/memory';

export interface HistogramBin {
  /** What lies in it is at least this … */
  readonly from: number;
  /** … and less than this; infinite for the last of an open scale. */
  readonly to: number;
  readonly count: number;
}

/** Days that a learner has a feeling for: a day, a week, three weeks (mature), a season, a year. */
const STABILITY_EDGES = [0, 1, 3, 7, 21, 60, 180, 365, Number.POSITIVE_INFINITY];
/** FSRS has difficulties from 1 to 10, both ends included. */
const DIFFICULTY_EDGES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10.001];

function histogram(values: readonly number[], edges: readonly number[]): HistogramBin[] {
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    return { from, to, count: values.filter((value) => value >= from && value < to).length };
  });
}

export const stabilityBins = (memories: readonly Memory[]): HistogramBin[] =>
  histogram(
    memories.map(({ stability }) => stability),
    STABILITY_EDGES,
  );

export const difficultyBins = (memories: readonly Memory[]): HistogramBin[] =>
  histogram(
    memories.map(({ difficulty }) => difficulty),
    DIFFICULTY_EDGES,
  );
