import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diurnalCurve, diurnalRate, PEAK_HOUR } from './diurnal-curve';
import { diurnalAmplitude } from './peak';

it.each([
  [20, 160],
  [8, 40],
  [2, 100],
  [14, 100],
])('at %d o’clock of a day with r 4 and mean 100 the rate is %d', (hour, rate) => {
  expect(diurnalRate(hour, 100, diurnalAmplitude(4))).toBeCloseTo(rate, 9);
});

it('keeps the mean and the ratio of top to bottom', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 20, noNaN: true }), (maxToMin) => {
      const day = diurnalCurve(100, diurnalAmplitude(maxToMin))
        .slice(0, -1)
        .map(({ qps }) => qps);
      expect(day.reduce((sum, qps) => sum + qps, 0) / day.length).toBeCloseTo(100, 6);
      expect(Math.max(...day) / Math.min(...day)).toBeCloseTo(maxToMin, 6);
    }),
  );
});

it('runs from midnight to midnight and peaks in the evening', () => {
  const curve = diurnalCurve(100, 0.6);
  expect(curve[0]?.hour).toBe(0);
  expect(curve.at(-1)?.hour).toBe(24);
  expect(curve.at(-1)?.qps).toBeCloseTo(curve[0]?.qps ?? 0, 9);
  expect(curve.reduce((top, point) => (point.qps > top.qps ? point : top)).hour).toBe(PEAK_HOUR);
});
