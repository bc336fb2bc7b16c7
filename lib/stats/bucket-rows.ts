import { CONFIDENCES, type Confidence } from '../quiz/confidence';
import type { QuestionType } from '../quiz/question-schema';
import { QUESTION_TYPES } from '../quiz/question-types';
import type { Share } from './share';
import type { Counts, TallyHeading } from './tally';

/** A bucket's counts over a year. */
export interface BucketCounts extends Counts {
  readonly heading: TallyHeading;
  readonly bucket: string;
}

export const bucketsOf = (
  rows: readonly BucketCounts[],
  heading: TallyHeading,
): ReadonlyMap<string, Counts> =>
  new Map(rows.filter((row) => row.heading === heading).map((row) => [row.bucket, row]));

export interface KindRow {
  readonly kind: QuestionType;
  readonly answers: Share;
  readonly meanSeconds: number;
}

/** The kinds that were answered, those that take longest first. */
export function kindRows(counts: ReadonlyMap<string, Counts>): KindRow[] {
  return QUESTION_TYPES.flatMap((kind) => {
    const of = counts.get(kind);
    if (!of) return [];
    const answers = { of: of.answers, hits: of.right };
    return [{ kind, answers, meanSeconds: of.durationSeconds / of.answers }];
  }).sort((a, b) => b.meanSeconds - a.meanSeconds);
}

export interface ConfidenceRow {
  readonly confidence: Confidence;
  readonly answers: Share;
}

/** What was known of what one had been sure of, unsure of and guessed. */
export const confidenceRows = (counts: ReadonlyMap<string, Counts>): ConfidenceRow[] =>
  CONFIDENCES.map((confidence) => {
    const of = counts.get(confidence);
    return { confidence, answers: { of: of?.answers ?? 0, hits: of?.right ?? 0 } };
  });
