import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceedProbability, normalUpperTail } from './poisson';

describe('exceedProbability', () => {
  it.each([
    [16, 20, 0.131832, 6],
    [160, 200, 0.0009942757, 10],
    [1, 0, 1 - Math.exp(-1), 12],
    [1, 1, 1 - 2 * Math.exp(-1), 12],
    [0.5, 0, 1 - Math.exp(-0.5), 12],
  ])('a mean of %d passes %d', (mean, count, probability, digits) => {
    expect(exceedProbability(mean, count)).toBeCloseTo(probability, digits);
  });

  it('keeps the digits of small tails', () => {
    // e^-1 · Σ 1/k! for k > 20 begins with 1/21! · (1 + 1/22 + 1/(22·23) + …).
    const exact =
      (Math.exp(-1) / 51_090_942_171_709_440_000) * (1 + 1 / 22 + 1 / (22 * 23) + 1 / (22 * 23 * 24));
    expect(exceedProbability(1, 20) / exact).toBeCloseTo(1, 5);
  });

  it('is certain far below the mean and impossible far above it', () => {
    expect(exceedProbability(1000, 100)).toBe(1);
    expect(exceedProbability(16, 10_000)).toBe(0);
    expect(exceedProbability(1e7, 10)).toBe(1);
    expect(exceedProbability(1e6, 1e7)).toBe(0);
  });

  it('is the normal tail without continuity correction above a mean of 1000', () => {
    expect(exceedProbability(6666.6667, 6944)).toBeCloseTo(
      normalUpperTail((6944 - 6666.6667) / Math.sqrt(6666.6667)),
      15,
    );
    expect(exceedProbability(1e4, 1e4)).toBeCloseTo(0.5, 12);
  });

  it('changes little where the sum hands over to the normal tail', () => {
    for (const count of [950, 1000, 1050, 1100]) {
      expect(Math.abs(exceedProbability(1000, count) - exceedProbability(1000.001, count))).toBeLessThan(
        0.01,
      );
    }
  });

  it('falls with the count, rises with the mean and stays a probability', () => {
    const mean = fc.double({ min: 0.1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(mean, fc.integer({ min: 0, max: 3000 }), (lambda, count) => {
        const probability = exceedProbability(lambda, count);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(exceedProbability(lambda, count + 1)).toBeLessThanOrEqual(probability + 1e-12);
        if (lambda * 1.01 <= 1000) {
          expect(exceedProbability(lambda * 1.01, count)).toBeGreaterThanOrEqual(probability - 1e-12);
        }
      }),
    );
  });
});

describe('normalUpperTail', () => {
  it.each([
    [0, 0.5],
    [1, 0.15865525393145707],
    [1.96, 0.024997895148220435],
    [2.5, 0.006209665325776132],
    [3.09, 0.00100078247661],
    [5, 2.866515718791933e-7],
    [-1, 0.8413447460685429],
  ])('P(Z > %d)', (z, probability) => {
    expect(normalUpperTail(z) / probability).toBeCloseTo(1, 9);
  });

  it('has no seam between the series and the fraction', () => {
    expect(normalUpperTail(2.5 - 1e-9) / normalUpperTail(2.5)).toBeCloseTo(1, 7);
  });

  it('adds up to one with its mirror image', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalUpperTail(z) + normalUpperTail(-z)).toBeCloseTo(1, 12);
      }),
    );
  });
});
