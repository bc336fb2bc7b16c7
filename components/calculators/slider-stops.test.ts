import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestStop, sliderStops } from './slider-stops';

const range = fc
  .record({
    min: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true })),
    span: fc.double({ min: 1, max: 1e9, noNaN: true }),
    scale: fc.constantFrom('linear' as const, 'log' as const),
  })
  .map(({ min, span, scale }) => ({ min, max: min + span, scale }));

describe('sliderStops', () => {
  it('goes through numbers that a person would write', () => {
    const stops = sliderStops({ min: 1e3, max: 5e9, scale: 'log' });
    expect(stops.slice(0, 4)).toEqual([1000, 1200, 1500, 2000]);
    expect(stops.at(-1)).toBe(5e9);
  });

  it('counts whole things in whole steps', () => {
    expect(sliderStops({ min: 1, max: 5, scale: 'linear', integer: true })).toEqual([1, 2, 3, 4, 5]);
    expect(sliderStops({ min: 0, max: 3, scale: 'linear', integer: true })).toEqual([0, 1, 2, 3]);
  });

  it('moves a share by whole percents', () => {
    expect(sliderStops({ min: 0.01, max: 1, scale: 'linear' })).toHaveLength(100);
  });

  it('reaches zero on a logarithmic scale', () => {
    const stops = sliderStops({ min: 0, max: 5e9, scale: 'log' });
    expect(stops.slice(0, 2)).toEqual([0, 5000]);
  });

  it('adds nines by parts that a person would write', () => {
    expect(sliderStops({ min: 0.9, max: 0.9995, scale: 'nines' })).toEqual([
      0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995,
    ]);
  });

  it('rises from the least to the most and never beyond, in few enough steps for the arrow keys', () => {
    fc.assert(
      fc.property(range, (spec) => {
        const stops = sliderStops(spec);
        expect(stops[0]).toBe(spec.min);
        expect(stops.at(-1)).toBe(spec.max);
        expect(stops.every((stop, i) => i === 0 || stop > (stops[i - 1] ?? Number.NaN))).toBe(true);
        expect(stops.length).toBeLessThan(200);
      }),
    );
  });
});

describe('nearestStop', () => {
  const stops = [0, 1, 2, 4];

  it.each([
    [0, 0],
    [0.4, 0],
    [0.6, 1],
    [2, 2],
    [3.5, 3],
    [99, 3],
  ])('%d stands at stop %d', (value, index) => {
    expect(nearestStop(stops, value)).toBe(index);
  });

  it('finds every stop again', () => {
    fc.assert(
      fc.property(range, (spec) => {
        const all = sliderStops(spec);
        expect(all.map((stop) => nearestStop(all, stop))).toEqual(all.map((_, i) => i));
      }),
    );
  });
});
