import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CapacityInput, type CapacityOutput, estimateCapacity, secondsPerDayOf } from './capacity';

const twitter: CapacityInput = {
  mau: 300e6,
  dauRatio: 0.5,
  writesPerUser: 2,
  readsPerUser: 20,
  mediaRatio: 0.1,
  mediaBytes: 1e6,
  textBytes: 204,
  years: 5,
  replicas: 1,
  peakFactor: 2,
  hotFraction: 0.2,
  objBytes: 1000,
  nodeMem: 64e9,
  usable: 0.75,
  serverQps: 1000,
  targetUtil: 0.6,
  spare: 1,
  mode: 'exact',
};

/** [output, value, half a unit in the last printed place] */
type Vector = readonly [keyof CapacityOutput, number, number];

const expectVectors = (input: CapacityInput, vectors: readonly Vector[]) => {
  const output = estimateCapacity(input);
  for (const [key, value, half] of vectors) {
    expect(Math.abs(output[key] - value), `${key} ${output[key]}`).toBeLessThanOrEqual(half);
  }
};

describe('the vectors of C01', () => {
  it('twitter', () => {
    expectVectors(twitter, [
      ['dau', 150e6, 0],
      ['writesPerDay', 300e6, 0],
      ['readsPerDay', 3e9, 0],
      ['writeQps', 3472.2222, 0.00005],
      ['peakWriteQps', 6944.4444, 0.00005],
      ['mediaBytesPerDay', 30e12, 1],
      ['textBytesPerDay', 61.2e9, 1],
      ['mediaTotalBytes', 54.75e15, 5e12],
      ['storageTotalBytes', 54.86169e15, 5e9],
      ['ingressBitsPerSecond', 2.7834444e9, 50],
      ['egressBitsPerSecond', 27.8344444e9, 50],
      ['cacheBytes', 600e9, 1],
      ['cacheNodes', 13, 0],
      ['peakTotalQps', 76_388.8889, 0.00005],
      ['servers', 129, 0],
    ]);
  });

  it('url-shortener', () => {
    const input: CapacityInput = {
      ...twitter,
      mau: 50e6,
      dauRatio: 0.2,
      writesPerUser: 0.1,
      readsPerUser: 1,
      mediaRatio: 0,
      mediaBytes: 0,
      textBytes: 500,
      years: 10,
      objBytes: 500,
    };
    expectVectors(input, [
      ['writeQps', 11.5741, 0.00005],
      ['readQps', 115.7407, 0.00005],
      ['storageBytesPerDay', 0.5e9, 1],
      ['storageTotalBytes', 1.825e12, 5e8],
      ['cacheBytes', 1e9, 1],
      ['cacheNodes', 1, 0],
      ['servers', 2, 0],
    ]);
  });

  it('photo', () => {
    const input: CapacityInput = {
      ...twitter,
      mau: 100e6,
      dauRatio: 0.4,
      writesPerUser: 0.5,
      readsPerUser: 50,
      mediaRatio: 1,
      mediaBytes: 2e6,
      textBytes: 1000,
      years: 3,
      replicas: 3,
    };
    expectVectors(input, [
      ['writeQps', 231.4815, 0.00005],
      ['storageBytesPerDay', 40.02e12, 5e9],
      ['storageTotalBytes', 131.4657e15, 5e10],
      ['cacheBytes', 400e9, 1],
      ['cacheNodes', 9, 0],
      ['servers', 79, 0],
    ]);
  });

  it('messenger', () => {
    const input: CapacityInput = {
      ...twitter,
      mau: 50e6,
      dauRatio: 0.6,
      writesPerUser: 40,
      readsPerUser: 40,
      mediaRatio: 0.05,
      mediaBytes: 300e3,
      textBytes: 200,
      years: 1,
      replicas: 3,
    };
    expectVectors(input, [
      ['writeQps', 13_888.8889, 0.00005],
      ['storageBytesPerDay', 18.24e12, 5e9],
      ['storageTotalBytes', 19.9728e15, 5e10],
      ['cacheBytes', 240e9, 1],
      ['cacheNodes', 5, 0],
      ['servers', 94, 0],
    ]);
  });

  it('twitter in the head', () => {
    expect(estimateCapacity({ ...twitter, mode: 'mental' })).toEqual({
      dau: 150e6,
      writesPerDay: 300e6,
      readsPerDay: 3e9,
      writeQps: 3000,
      readQps: 30_000,
      peakWriteQps: 6000,
      peakReadQps: 60_000,
      peakTotalQps: 66_000,
      bytesPerWrite: 100_000,
      mediaBytesPerDay: 30e12,
      textBytesPerDay: 61e9,
      storageBytesPerDay: 30e12,
      storageTotalBytes: 55e15,
      mediaTotalBytes: 55e15,
      ingressBitsPerSecond: 2.4e9,
      egressBitsPerSecond: 24e9,
      cacheBytes: 600e9,
      cacheNodes: 13,
      servers: 110,
    });
  });
});

/** Nothing below 1e-9 but zero: two digits of a denormal number can't be kept. */
const amount = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (value < 1e-9 ? min : value));
const anyInput: fc.Arbitrary<CapacityInput> = fc.record({
  mau: amount(1e3, 5e9),
  dauRatio: amount(0.01, 1),
  writesPerUser: amount(0, 100),
  readsPerUser: amount(0, 1000),
  mediaRatio: amount(0, 1),
  mediaBytes: amount(0, 5e9),
  textBytes: amount(1, 1e5),
  years: fc.integer({ min: 1, max: 20 }),
  replicas: fc.integer({ min: 1, max: 5 }),
  peakFactor: amount(1, 20),
  hotFraction: amount(0.01, 1),
  objBytes: amount(1, 1e9),
  nodeMem: amount(1e9, 1e13),
  usable: amount(0.1, 1),
  serverQps: amount(10, 1e5),
  targetUtil: amount(0.1, 0.95),
  spare: fc.integer({ min: 0, max: 10 }),
  mode: fc.constant('exact' as const),
});

const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), 1e-9));

describe('estimateCapacity', () => {
  it('has parts that sum to their wholes', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = estimateCapacity(input);
        near(output.mediaBytesPerDay + output.textBytesPerDay, output.storageBytesPerDay);
        near(output.writesPerDay * output.bytesPerWrite, output.storageBytesPerDay);
        near(output.peakWriteQps + output.peakReadQps, output.peakTotalQps);
        expect(output.mediaTotalBytes).toBeLessThanOrEqual(output.storageTotalBytes * (1 + 1e-12));
      }),
    );
  });

  it('has units that cancel: seconds, days and years lead back to where they came from', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = estimateCapacity(input);
        near(output.writeQps * 86_400, output.writesPerDay);
        near((output.ingressBitsPerSecond / 8) * 86_400, output.storageBytesPerDay);
        near(output.storageTotalBytes / 365 / input.years / input.replicas, output.storageBytesPerDay);
        near(output.peakReadQps / input.peakFactor, output.readQps);
      }),
    );
  });

  it('doubles with the users, but for whole machines', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const one = estimateCapacity({ ...input, mau: input.mau / 2 });
        const two = estimateCapacity(input);
        for (const key of [
          'dau',
          'writeQps',
          'peakTotalQps',
          'storageTotalBytes',
          'egressBitsPerSecond',
          'cacheBytes',
        ] as const) {
          near(two[key], one[key] * 2);
        }
        expect(two.servers).toBeGreaterThanOrEqual(one.servers);
        expect(two.cacheNodes).toBeGreaterThanOrEqual(one.cacheNodes);
      }),
    );
  });

  it('never falls when something asked for grows', () => {
    const keys = [
      'mau',
      'writesPerUser',
      'readsPerUser',
      'mediaBytes',
      'textBytes',
      'years',
      'replicas',
      'peakFactor',
    ] as const;
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...keys), (input, key) => {
        const less = estimateCapacity(input);
        const more = estimateCapacity({ ...input, [key]: input[key] * 2 });
        for (const output of [
          'peakTotalQps',
          'storageTotalBytes',
          'egressBitsPerSecond',
          'cacheBytes',
          'servers',
        ] as const) {
          expect(more[output]).toBeGreaterThanOrEqual(less[output]);
        }
      }),
    );
  });

  it('keeps two digits of every figure in the head, and stays within a third of the exact one', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const exact = estimateCapacity(input);
        const mental = estimateCapacity({ ...input, mode: 'mental' });
        for (const value of Object.values(mental)) expect(value).toBe(Number(value.toPrecision(2)));
        for (const key of ['writeQps', 'peakTotalQps', 'storageTotalBytes', 'egressBitsPerSecond'] as const) {
          expect(mental[key]).toBeGreaterThanOrEqual(exact[key] * 0.66);
          expect(mental[key]).toBeLessThanOrEqual(exact[key] * 1.33);
        }
      }),
    );
  });

  it('knows two lengths of the day', () => {
    expect([secondsPerDayOf('exact'), secondsPerDayOf('mental')]).toEqual([86_400, 100_000]);
  });
});
