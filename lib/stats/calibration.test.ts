import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerFact } from './answer-fact';
import { type BucketCounts, bucketsOf, confidenceRows, kindRows } from './bucket-rows';
import { calibrationOf } from './calibration';
import { tallyOf } from './tally';

const fact = (changes: Partial<AnswerFact>): AnswerFact => ({
  day: 20_000,
  kind: 'sc',
  stage: 'young',
  isRight: true,
  isKept: true,
  durationSeconds: 10,
  confidence: null,
  predicted: null,
  ...changes,
});

/** What the database gives for one month: the rows without their period. */
const bucketsFrom = (facts: readonly AnswerFact[]): BucketCounts[] => tallyOf(facts);
const calibrate = (facts: readonly AnswerFact[]) => calibrationOf(bucketsOf(bucketsFrom(facts), 'predicted'));
const foretold = (predicted: number, kept: number, lost: number) => [
  ...Array.from({ length: kept }, () => fact({ predicted })),
  ...Array.from({ length: lost }, () => fact({ predicted, isKept: false })),
];

describe('calibrationOf', () => {
  it('is undefined where nothing was foretold', () => expect(calibrate([fact({})])).toBeUndefined());

  it('scores bins, log loss and a constant forecast', () => {
    const found = calibrate([...foretold(0.9, 9, 1), ...foretold(0.6, 3, 7)]);
    expect(found?.bins).toEqual([
      { from: 60, of: 10, hits: 3, predicted: 0.6 },
      { from: 90, of: 10, hits: 9, predicted: 0.9 },
    ]);
    expect(found).toMatchObject({ answers: 20, kept: 0.6, predicted: 0.75 });
    expect(found?.rmseBins).toBeCloseTo(Math.sqrt((10 * 0.3 ** 2) / 20), 6);
    const loss = -(9 * Math.log(0.9) + Math.log(0.1) + 3 * Math.log(0.6) + 7 * Math.log(0.4)) / 20;
    expect(found?.logLoss).toBeCloseTo(loss, 4);
    expect(found?.constantLogLoss).toBeCloseTo(-0.6 * Math.log(0.6) - 0.4 * Math.log(0.4), 9);
  });

  it('finds no error in forecasts that came true to the letter, and none beats the constant that had hindsight', () => {
    expect(calibrate(foretold(0.8, 8, 2))?.rmseBins).toBeCloseTo(0, 9);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.nat(40),
        fc.nat(40),
        (p, kept, lost) => {
          const found = calibrate(foretold(p, kept + 1, lost));
          if (!found) throw new Error('something was foretold');
          expect(found.logLoss).toBeGreaterThanOrEqual(found.constantLogLoss - 1e-3);
          expect(found.rmseBins).toBeCloseTo(Math.abs(found.predicted - found.kept), 9);
        },
      ),
    );
  });
});

it('kindRows puts what takes longest first', () => {
  const rows = bucketsFrom([
    fact({ durationSeconds: 8 }),
    fact({ durationSeconds: 12, isRight: false }),
    fact({ kind: 'fr', durationSeconds: 90 }),
  ]);
  expect(kindRows(bucketsOf(rows, 'kind'))).toEqual([
    { kind: 'fr', answers: { of: 1, hits: 1 }, meanSeconds: 90 },
    { kind: 'sc', answers: { of: 2, hits: 1 }, meanSeconds: 10 },
  ]);
});

it('confidenceRows names all three, asked or not', () => {
  const rows = bucketsFrom([
    fact({ confidence: 'sure' }),
    fact({ confidence: 'sure', isRight: false }),
    fact({ confidence: 'guess', stage: 'repeat' }),
  ]);
  expect(confidenceRows(bucketsOf(rows, 'confidence'))).toEqual([
    { confidence: 'sure', answers: { of: 2, hits: 1 } },
    { confidence: 'unsure', answers: { of: 0, hits: 0 } },
    { confidence: 'guess', answers: { of: 0, hits: 0 } },
  ]);
});
