import { describe, expect, it } from 'vitest';
import { isLeech, leechLimit } from './leech';

describe('a leech', () => {
  it.each([
    [0, 0],
    [7, 0],
    [8, 8],
    [11, 8],
    [12, 12],
    [17, 16],
  ])('%i lapses have reached the limit of %i', (lapses, limit) => {
    expect(leechLimit(lapses)).toBe(limit);
  });

  it.each<[number, number | null, boolean]>([
    [7, null, false],
    [8, null, true],
    [9, null, true],
    [8, 8, false],
    [11, 8, false],
    [12, 8, true],
    [13, 13, false],
    [16, 13, true],
    // After an undo there may be fewer than when it was put back.
    [7, 8, false],
  ])('with %i lapses, put back at %s: %s', (lapses, putBack, expected) => {
    expect(isLeech(lapses, putBack)).toBe(expected);
  });
});
