import { DAY_MS } from '../scheduler/study-day';
import type { AnswerFact } from './answer-fact';

/**
 * Answers are added up under four headings: how old the memory was, the kind of question, the chance of recall that was
 * foretold, the confidence. All counts are whole numbers, so that adding and taking away in any order give the same.
 */
export type TallyHeading = 'stage' | 'kind' | 'predicted' | 'confidence';

export interface Counts {
  readonly answers: number;
  readonly right: number;
  readonly kept: number;
  readonly durationSeconds: number;
  /** Sum of the foretold chances, in hundredths of a percent. */
  readonly predictedBp: number;
  /** Sum of the log losses of what was foretold, in ten-thousandths of a nat. */
  readonly lossBp: number;
}

export interface TallyRow extends Counts {
  readonly heading: TallyHeading;
  /** The study day for `stage`, the month for the others. */
  readonly period: number;
  readonly bucket: string;
}

const NO_COUNTS: Counts = {
  answers: 0,
  right: 0,
  kept: 0,
  durationSeconds: 0,
  predictedBp: 0,
  lossBp: 0,
};

const ONE = 10_000;
/** Of a foretold chance, so that one surprise is not an infinite loss. */
const SURE = 0.001;
/** Bins of five percent, named after their lower end; 100 % lies in the last one. */
const BIN_PERCENT = 5;

/** `12 × year + month`, the month counted from 0, of the study day. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

function countsOf({ isRight, isKept, durationSeconds, predicted }: AnswerFact): Counts {
  const chance = Math.min(1 - SURE, Math.max(SURE, predicted ?? 0));
  const loss = -Math.log(isKept ? chance : 1 - chance);
  return {
    answers: 1,
    right: Number(isRight),
    kept: Number(isKept),
    durationSeconds,
    predictedBp: predicted === null ? 0 : Math.round(predicted * ONE),
    lossBp: predicted === null ? 0 : Math.round(loss * ONE),
  };
}

const binOf = (predicted: number) =>
  String(BIN_PERCENT * Math.min(100 / BIN_PERCENT - 1, Math.floor((100 * predicted) / BIN_PERCENT)));

/** Where an answer is counted. A repeat on the same day says nothing about what was known, so it has no confidence. */
function placesOf({ day, kind, stage, predicted, confidence }: AnswerFact) {
  const month = monthOf(day);
  return [
    { heading: 'stage', period: day, bucket: stage },
    { heading: 'kind', period: month, bucket: kind },
    ...(predicted === null
      ? []
      : [{ heading: 'predicted', period: month, bucket: binOf(predicted) } as const]),
    ...(confidence === null || stage === 'repeat'
      ? []
      : [{ heading: 'confidence', period: month, bucket: confidence } as const]),
  ] as const;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function addTo(sum: Mutable<Counts>, counts: Counts, times: 1 | -1): void {
  sum.answers += times * counts.answers;
  sum.right += times * counts.right;
  sum.kept += times * counts.kept;
  sum.durationSeconds += times * counts.durationSeconds;
  sum.predictedBp += times * counts.predictedBp;
  sum.lossBp += times * counts.lossBp;
}

const isSomething = (row: Counts) =>
  row.answers !== 0 ||
  row.right !== 0 ||
  row.kept !== 0 ||
  row.durationSeconds !== 0 ||
  row.predictedBp !== 0 ||
  row.lossBp !== 0;

/** What the first answers add up to, less the second ones; what comes to nothing is left out. */
export function tallyOf(added: readonly AnswerFact[], removed: readonly AnswerFact[] = []): TallyRow[] {
  const rows = new Map<string, Mutable<TallyRow>>();
  const count = (fact: AnswerFact, times: 1 | -1) => {
    const counts = countsOf(fact);
    for (const place of placesOf(fact)) {
      const key = `${place.heading} ${place.period} ${place.bucket}`;
      const sum = rows.get(key) ?? { ...place, ...NO_COUNTS };
      addTo(sum, counts, times);
      rows.set(key, sum);
    }
  };
  for (const fact of added) count(fact, 1);
  for (const fact of removed) count(fact, -1);
  return [...rows.values()].filter(isSomething);
}
