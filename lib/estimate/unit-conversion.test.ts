import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyBandwidthModel, dailyQpsModel } from './daily-rate-models';
import type { InputValues } from './model';
import { comparePowers, POWERS_OF_TWO } from './power-of-two';
import { powerOfTwoModel } from './power-of-two-model';
import { runModel } from './run-model';
import { CONVERTIBLE, convertUnits, type UnitKind } from './unit-conversion';
import { unitConversionModel } from './unit-conversion-model';

function inputsOf(values: InputValues) {
  const run = runModel(unitConversionModel, values);
  if (!run.ok) throw new Error(run.error.map(({ message }) => message).join());
  return run.value.inputs;
}
const converted = (values: InputValues) => convertUnits(inputsOf(values)).converted;
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the vectors of C04', () => {
  it.each([
    [10, 1024],
    [20, 1_048_576],
    [30, 1_073_741_824],
    [40, 1_099_511_627_776],
    [50, 1_125_899_906_842_624],
  ])('2^%d is %d', (exponent, value) => {
    expect(comparePowers(exponent).binary).toBe(value);
    expect(POWERS_OF_TWO.find((power) => power.exponent === exponent)?.binary).toBe(value);
  });

  it.each<[InputValues, number, number]>([
    [{}, 1.0995116, 7],
    [{ sizeFrom: 'PiB', sizeTo: 'PB' }, 1.1258999, 7],
    [{ kind: 'flow', flowTo: 'Mbps' }, 92.592593, 6],
    [{ kind: 'flow', value: 30 }, 2.7777778, 7],
    [{ kind: 'flow', flowFrom: 'Gbps', flowTo: 'TB-day' }, 10.8, 9],
    [{ kind: 'count', value: 1e6 }, 11.574074, 6],
    [{ kind: 'count', value: 100e6 }, 1157.407407, 6],
    [{ sizeFrom: 'B', sizeTo: 'bit' }, 8, 12],
    [{ kind: 'count', value: 1, countFrom: 'second', countTo: 'month' }, 2_592_000, 6],
  ])('%j gives %d', (values, value, digits) => {
    expect(converted(values)).toBeCloseTo(value, digits);
  });

  it('has each of them as an example or a small model', () => {
    expect(dailyQpsModel.compute({ perDay: 100e6 }).qps).toBeCloseTo(1157.407407, 6);
    expect(dailyBandwidthModel.compute({ bytesPerDay: 30e12 }).bandwidth / 1e9).toBeCloseTo(2.7777778, 7);
    expect(powerOfTwoModel.compute({ exponent: 40 }).excess).toBeCloseTo(0.0995116, 7);
  });
});

describe('convertUnits', () => {
  const kind = fc.constantFrom<UnitKind>('size', 'flow', 'count');
  const pair = kind.chain((chosen) => {
    const unit = fc.constantFrom(...Object.keys(CONVERTIBLE[chosen]));
    return fc.record({ kind: fc.constant(chosen), from: unit, to: unit, over: unit });
  });
  const between = (chosen: UnitKind, from: string, to: string, value: number) =>
    converted({ kind: chosen, value, [`${chosen}From`]: from, [`${chosen}To`]: to });

  it('comes back to the same value, and to the same by a way round', () => {
    fc.assert(
      fc.property(pair, ({ kind: chosen, from, to, over }) => {
        const there = between(chosen, from, to, 1);
        expect(there * between(chosen, to, from, 1)).toBeCloseTo(1, 12);
        const round = between(chosen, from, over, 1) * between(chosen, over, to, 1);
        expect(round / there).toBeCloseTo(1, 12);
      }),
    );
  });

  it('gives twice as much for twice as much', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0.001, max: 1e8, noNaN: true }), (units, value) => {
        const { kind: chosen, from, to } = units;
        expect(between(chosen, from, to, 2 * value) / between(chosen, from, to, value)).toBeCloseTo(2, 12);
      }),
    );
  });
});

describe('powers of two', () => {
  it('drift from the powers of ten by 2.4 % at first and ever more', () => {
    expect(POWERS_OF_TWO.map(({ excess }) => Number((100 * excess).toFixed(1)))).toEqual([
      2.4, 4.9, 7.4, 10, 12.6,
    ]);
  });
});

describe('in words', () => {
  it.each<[InputValues, string]>([
    [{}, '1 TiB는 1.0995116 TB예요. 1 KB는 1,000 B, 1 KiB는 1,024 B, 1 B는 8 bit예요.'],
    [
      { kind: 'flow', flowFrom: 'Gbps', flowTo: 'TB-day' },
      '1 Gbps는 10.8 TB/일이에요. 하루는 86,400초, 한 달은 30일, 1 B는 8 bit예요.',
    ],
    [
      { kind: 'count', value: 1e6 },
      '1,000,000번/일은 11.574074번/초예요. 하루는 86,400초, 한 달은 30일, 한 해는 365일이에요.',
    ],
  ])('%j', (values, sentence) => {
    expect(visible(unitConversionModel.summarize(inputsOf(values)))).toBe(sentence);
  });

  it('refuses a unit of another kind by naming those that fit', () => {
    const run = runModel(unitConversionModel, { sizeTo: 'Gbps' });
    expect(run.ok ? '' : run.error[0]?.message).toMatch(/^바꿀 크기는 다음 가운데 하나여야 해요: bit, B, KB/);
  });

  it('knows the wrong ways of the small models', () => {
    const wrong = dailyBandwidthModel.slips?.map((slip) => slip.compute({ bytesPerDay: 1e12 }, 'bandwidth'));
    expect(wrong?.map((value) => Math.round((value ?? 0) / 1e6))).toEqual([12, 80, 5556, 333_333]);
    expect(dailyQpsModel.slips?.[0]?.compute({ perDay: 1e6 }, 'qps')).toBe(10);
    expect(powerOfTwoModel.slips?.map((slip) => slip.compute({ exponent: 30 }, 'binary'))).toEqual([
      1e9,
      2 ** 20,
      2 ** 40,
    ]);
  });
});
