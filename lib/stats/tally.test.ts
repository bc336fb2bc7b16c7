import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../quiz/confidence';
import { QUESTION_TYPES } from '../quiz/question-types';
import { type AnswerFact, STAGES } from './answer-fact';
import { monthOf, type TallyRow, tallyOf } from './tally';

const DAY = Math.floor(Date.UTC(2026, 2, 4) / 86_400_000);
const fact = (changes: Partial<AnswerFact> = {}): AnswerFact => ({
  day: DAY,
  kind: 'sc',
  stage: 'young',
  isRight: true,
  isKept: true,
  durationSeconds: 12,
  confidence: null,
  predicted: null,
  ...changes,
});
const rowOf = (rows: readonly TallyRow[], heading: string) => rows.find((row) => row.heading === heading);

describe('tallyOf', () => {
  it('counts an answer under its day, its kind, its foretold chance and its confidence', () => {
    const counts = { answers: 1, right: 0, kept: 1, durationSeconds: 12, predictedBp: 9130, lossBp: 910 };
    const month = 12 * 2026 + 2;
    expect(tallyOf([fact({ isRight: false, predicted: 0.913, confidence: 'unsure' })])).toEqual([
      { heading: 'stage', period: DAY, bucket: 'young', ...counts },
      { heading: 'kind', period: month, bucket: 'sc', ...counts },
      { heading: 'predicted', period: month, bucket: '90', ...counts },
      { heading: 'confidence', period: month, bucket: 'unsure', ...counts },
    ]);
  });

  it.each([
    [0, '0'],
    [0.0499, '0'],
    [0.05, '5'],
    [0.9, '90'],
    [0.95, '95'],
    [1, '95'],
  ])('puts a foretold %f into the bin from %s %% on', (predicted, bucket) => {
    expect(rowOf(tallyOf([fact({ predicted })]), 'predicted')?.bucket).toBe(bucket);
  });

  it('bounds the loss of one surprise', () => {
    const surprise = tallyOf([fact({ predicted: 1, isKept: false })]);
    expect(rowOf(surprise, 'predicted')?.lossBp).toBe(Math.round(10_000 * -Math.log(0.001)));
  });

  it('asks nothing of the confidence in what was answered earlier that day', () => {
    expect(rowOf(tallyOf([fact({ stage: 'repeat', confidence: 'sure' })]), 'confidence')).toBeUndefined();
  });
});

it('monthOf turns with the study day', () => {
  expect(monthOf(DAY - 4)).toBe(12 * 2026 + 1);
  expect(monthOf(DAY - 3)).toBe(12 * 2026 + 2);
});

const factArbitrary: fc.Arbitrary<AnswerFact> = fc.record({
  day: fc.integer({ min: DAY, max: DAY + 40 }),
  kind: fc.constantFrom(...QUESTION_TYPES),
  stage: fc.constantFrom(...STAGES),
  isRight: fc.boolean(),
  isKept: fc.boolean(),
  durationSeconds: fc.nat(300),
  confidence: fc.constantFrom(null, ...CONFIDENCES),
  predicted: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

const COUNTS = ['answers', 'right', 'kept', 'durationSeconds', 'predictedBp', 'lossBp'] as const;

/** As the database does it: row by row onto what is there. */
function addRows(stored: readonly TallyRow[], change: readonly TallyRow[]): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  for (const row of [...stored, ...change]) {
    const key = JSON.stringify([row.heading, row.period, row.bucket]);
    const old = rows.get(key);
    const sums = COUNTS.map((name) => [name, (old?.[name] ?? 0) + row[name]]);
    rows.set(key, { ...row, ...Object.fromEntries(sums) });
  }
  return [...rows.values()].filter(({ answers }) => answers !== 0);
}
const sorted = (rows: readonly TallyRow[]) => rows.map((row) => JSON.stringify(row)).sort();

it('adding and taking away in any order leaves what the rest adds up to, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(factArbitrary), fc.array(factArbitrary), (kept, undone) => {
      let stored: TallyRow[] = [];
      for (const one of [...undone, ...kept]) stored = addRows(stored, tallyOf([one]));
      stored = addRows(stored, tallyOf([], undone));
      expect(sorted(stored)).toEqual(sorted(tallyOf(kept)));
      expect(tallyOf(kept, kept)).toEqual([]);
    }),
  );
});
