import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allUsersFactor,
  diurnalAmplitude,
  estimatePeak,
  type PeakInput,
  paretoFactor,
  peakQps,
} from './peak';

const defaults: PeakInput = {
  avg: 3472.2222,
  r: 4,
  event: 1.2,
  z: 3.09,
  capFactor: 2,
  model: 'diurnal',
  p: 0.8,
  q: 0.2,
  dauRatio: 0.5,
};

describe('the vectors of C02', () => {
  it.each([
    [2, 1.3333],
    [3, 1.5],
    [4, 1.6],
    [5, 1.6667],
    [9, 1.8],
  ])('a day with r %d peaks at %d of its mean', (r, factor) => {
    expect(1 + diurnalAmplitude(r)).toBeCloseTo(factor, 4);
    expect(1 + diurnalAmplitude(r)).toBeCloseTo((2 * r) / (r + 1), 12);
  });

  it.each([
    [{ event: 1 }, 5785.8705, 1.666331],
    [{ event: 1.2 }, 6918.9641, 1.992662],
    [{ avg: 10, event: 1 }, 28.36, 2.836],
    [{ avg: 100, event: 1.2 }, 234.8163, 2.348163],
  ])('%j', (set, peak, factor) => {
    const output = estimatePeak({ ...defaults, ...set });
    expect(output.peakQps).toBeCloseTo(peak, 4);
    expect(output.factor).toBeCloseTo(factor, 6);
  });

  it('a large service has hardly any fluctuation', () => {
    expect(estimatePeak({ ...defaults, avg: 1e5 }).factor).toBeCloseTo(1.93354, 6);
  });

  it.each([
    [10, 0.131832, 7],
    [100, 0.0009942757, 10],
  ])('a mean of %d passes twice its mean with probability %d', (avg, probability, digits) => {
    expect(estimatePeak({ ...defaults, avg, event: 1 }).exceedProbability).toBeCloseTo(probability, digits);
  });

  it('80/20 is a factor of 4', () => {
    expect(paretoFactor(0.8, 0.2)).toBe(4);
    expect(estimatePeak({ ...defaults, model: 'pareto' }).factor).toBeCloseTo(4, 12);
  });

  it.each([
    [0.5, 2],
    [0.2, 5],
  ])('all users of a service with a DAU ratio of %d are a factor of %d', (dauRatio, factor) => {
    expect(allUsersFactor(dauRatio)).toBe(factor);
    expect(estimatePeak({ ...defaults, model: 'all-users', dauRatio }).factor).toBeCloseTo(factor, 12);
  });
});

const anyInput = fc.record({
  avg: fc.double({ min: 1, max: 1e6, noNaN: true }),
  r: fc.double({ min: 1, max: 20, noNaN: true }),
  event: fc.double({ min: 1, max: 10, noNaN: true }),
  z: fc.double({ min: 0, max: 4, noNaN: true }),
  capFactor: fc.double({ min: 1, max: 10, noNaN: true }),
  model: fc.constantFrom('diurnal' as const, 'pareto' as const, 'all-users' as const),
  p: fc.double({ min: 0.5, max: 1, noNaN: true }),
  q: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  dauRatio: fc.double({ min: 0.01, max: 1, noNaN: true }),
});

describe('estimatePeak', () => {
  it('is the mean and its three additions, none of them negative', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { diurnalQps, eventQps, poissonQps, peakQps: peak, lambda } = estimatePeak(input);
        expect((input.avg + diurnalQps + eventQps + poissonQps) / peak).toBeCloseTo(1, 9);
        expect(lambda + poissonQps).toBe(peak);
        expect(Math.min(diurnalQps, eventQps, poissonQps)).toBeGreaterThanOrEqual(-1e-9 * input.avg);
      }),
    );
  });

  it('applies events and fluctuation to the day’s curve only', () => {
    for (const model of ['pareto', 'all-users'] as const) {
      const output = estimatePeak({ ...defaults, model });
      expect([output.eventQps, output.poissonQps]).toEqual([0, 0]);
    }
  });

  it('has a peak that is its factor times the mean', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = estimatePeak(input);
        expect(peakQps(input.avg, output.factor) / output.peakQps).toBeCloseTo(1, 12);
      }),
    );
  });

  it('passes a larger capacity less often', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const larger = estimatePeak({ ...input, capFactor: input.capFactor + 1 });
        expect(larger.exceedProbability).toBeLessThanOrEqual(estimatePeak(input).exceedProbability + 1e-12);
      }),
    );
  });
});
