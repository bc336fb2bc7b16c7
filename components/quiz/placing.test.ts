import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Held, press, put } from './placing';

const label = (at: number): Held => ({ kind: 'label', at });
const place = (at: number): Held => ({ kind: 'place', at });

describe('press', () => {
  it.each([
    ['takes up a label', undefined, label(2), { held: label(2) }],
    ['takes up a place', undefined, place(0), { held: place(0) }],
    ['lets go what is pressed again', label(2), label(2), { held: undefined }],
    ['takes another label instead', label(2), label(1), { held: label(1) }],
    ['joins a label to a place', label(2), place(0), { held: undefined, pair: { place: 0, label: 2 } }],
    ['joins a place to a label', place(0), label(2), { held: undefined, pair: { place: 0, label: 2 } }],
    [
      'of the same number but the other kind joins',
      place(1),
      label(1),
      { held: undefined, pair: { place: 1, label: 1 } },
    ],
  ])('%s', (_, held, pressed, wanted) => {
    expect(press(held, pressed)).toEqual(wanted);
  });
});

describe('put', () => {
  it.each([
    ['in an empty place', [null, null, null], 1, 2, true, [null, 2, null]],
    ['over another', [0, 1, null], 1, 2, true, [0, 2, null]],
    ['moves one that may lie in one place only', [2, null, 1], 1, 2, true, [null, 2, 1]],
    ['leaves the other where a label may be used again', [2, null, 1], 1, 2, false, [2, 2, 1]],
    ['empties a place', [2, null, 1], 0, null, true, [null, null, 1]],
  ] as const)('%s', (_, placed, at, what, once, wanted) => {
    expect(put(placed, at, what, once)).toEqual(wanted);
  });

  it('never has a label in two places, whatever is put where', () => {
    const step = fc.record({ place: fc.nat(3), label: fc.option(fc.nat(5)) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const placed = steps.reduce<readonly (number | null)[]>(
          (before, { place: at, label: what }) => put(before, at, what, true),
          [null, null, null, null],
        );
        const labels = placed.filter((one) => one !== null);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});
