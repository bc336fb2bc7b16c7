import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadPoint } from '@/components/charts/load-chart';
import { estimatePeak, type PeakInput } from '@/lib/estimate/peak';
import { peakCurve } from './peak-curve';
import { peakParts } from './peak-parts';

const input = fc.record<PeakInput>({
  avg: fc.double({ min: 1, max: 1e6, noNaN: true }),
  r: fc.double({ min: 1, max: 20, noNaN: true }),
  event: fc.double({ min: 1, max: 10, noNaN: true }),
  z: fc.double({ min: 0, max: 4, noNaN: true }),
  capFactor: fc.constant(2),
  model: fc.constantFrom('diurnal', 'pareto', 'all-users'),
  p: fc.double({ min: 0.5, max: 1, noNaN: true }),
  q: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  dauRatio: fc.double({ min: 0.01, max: 1, noNaN: true }),
});

/** The mean over 24 hours of a curve drawn with straight lines. */
function meanOf(curve: readonly LoadPoint[]): number {
  const area = curve.slice(1).reduce((sum, point, i) => {
    const before = curve[i] ?? point;
    return sum + ((point.hour - before.hour) * (point.perSecond + before.perSecond)) / 2;
  }, 0);
  return area / 24;
}

describe('peakCurve', () => {
  it('spreads the same requests over the day, however uneven', () => {
    fc.assert(
      fc.property(input, (values) => {
        fc.pre(values.model !== 'all-users');
        const mean = meanOf(peakCurve(values, estimatePeak(values)));
        expect(mean / values.avg).toBeCloseTo(1, 6);
      }),
    );
  });

  it('lies inside the day and goes forward', () => {
    fc.assert(
      fc.property(input, (values) => {
        const hours = peakCurve(values, estimatePeak(values)).map(({ hour }) => hour);
        expect(hours[0]).toBe(0);
        expect(hours.at(-1)).toBe(24);
        expect(hours.every((hour, i) => hour >= (hours[i - 1] ?? 0) && hour <= 24)).toBe(true);
      }),
    );
  });
});

describe('peakParts', () => {
  it('adds up to the factor', () => {
    fc.assert(
      fc.property(input, (values) => {
        const output = estimatePeak(values);
        const sum = peakParts(values, output).reduce((total, { value }) => total + value, 0);
        expect(sum / output.factor).toBeCloseTo(1, 9);
      }),
    );
  });
});
