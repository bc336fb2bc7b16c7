import type { Share } from './share';
import type { Counts } from './tally';

interface CalibrationBin extends Share {
  /** Lower end, in percent. */
  readonly from: number;
  /** Mean of what was foretold, 0 to 1. */
  readonly predicted: number;
}

export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  readonly answers: number;
  readonly predicted: number;
  readonly kept: number;
  /** Mean −ln of the chance given to what happened; the less the better. */
  readonly logLoss: number;
  /** The same for somebody who always foretells the share that was kept in the end: what there is to beat. */
  readonly constantLogLoss: number;
  /** Root of the mean squared distance between foretold and kept over the bins, each weighed by its answers. */
  readonly rmseBins: number;
}

const ONE = 10_000;

/** What the scheduler foretold against what happened; `counts` by the lower end of the bin in percent. Undefined for none. */
export function calibrationOf(counts: ReadonlyMap<string, Counts>): Calibration | undefined {
  const bins = [...counts]
    .map(([from, { answers, kept, predictedBp }]) => ({
      from: Number(from),
      of: answers,
      hits: kept,
      predicted: predictedBp / ONE / answers,
    }))
    .filter(({ of }) => of > 0)
    .sort((a, b) => a.from - b.from);
  const answers = bins.reduce((sum, { of }) => sum + of, 0);
  if (answers === 0) return undefined;
  const mean = (of: (counts: Counts) => number) =>
    [...counts.values()].reduce((sum, one) => sum + of(one), 0) / answers;
  const kept = mean((one) => one.kept);
  const squares = bins.reduce((sum, { of, hits, predicted }) => sum + of * (predicted - hits / of) ** 2, 0);
  return {
    bins,
    answers,
    predicted: mean((one) => one.predictedBp) / ONE,
    kept,
    logLoss: mean((one) => one.lossBp) / ONE,
    constantLogLoss: entropy(kept),
    rmseBins: Math.sqrt(squares / answers),
  };
}

/** In nats. */
const entropy = (chance: number): number =>
  chance === 0 || chance === 1 ? 0 : -chance * Math.log(chance) - (1 - chance) * Math.log(1 - chance);
