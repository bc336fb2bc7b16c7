import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from './scale';

const RANGE = [200, 30] as const;
const size = fc.double({ min: 1e-3, max: 1e15, noNaN: true });

describe('a linear scale', () => {
  it('puts every value where d3-scale puts it, with the same ticks', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), (highest, part) => {
        const ours = linearScale([0, highest], RANGE);
        const theirs = scaleLinear().domain([0, highest]).range(RANGE);
        expect(ours.at(part * highest)).toBeCloseTo(theirs(part * highest), 6);
        expect(ours.ticks(4)).toEqual(theirs.ticks(4));
      }),
    );
  });

  it('puts the one point of an empty domain in the middle', () => {
    expect(linearScale([5, 5], [0, 100]).at(5)).toBe(50);
  });
});

describe('a logarithmic scale', () => {
  it('puts every value where a clamped d3-scale puts it', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 1.1, max: 1e9, noNaN: true }), size, (from, ratio, value) => {
        const theirs = scaleLog()
          .domain([from, from * ratio])
          .range(RANGE)
          .clamp(true);
        expect(logScale([from, from * ratio], RANGE).at(value)).toBeCloseTo(theirs(value), 6);
      }),
    );
  });

  it.each([
    [1, 10, [1, 2, 5, 10]],
    [3, 40, [5, 10, 20]],
    [1, 1e4, [1, 10, 100, 1000, 1e4]],
    [2e9, 3e15, [1e10, 1e11, 1e12, 1e13, 1e14, 1e15]],
    [1, 1e12, [1, 1e3, 1e6, 1e9, 1e12]],
  ])('from %d to %d it has the ticks %j', (from, to, ticks) => {
    expect(logScale([from, to], RANGE).ticks(4)).toEqual(ticks);
  });

  it('has at least one tick in any decade and never more than fit', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 10, max: 1e20, noNaN: true }), (from, ratio) => {
        const { length } = logScale([from, from * ratio], RANGE).ticks(4);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
