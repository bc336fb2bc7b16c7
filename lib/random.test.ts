import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32, mulberry32, permutation, randomFrom } from './random';

describe('mulberry32', () => {
  it('gives the published first values for seed 42', () => {
    const random = mulberry32(42);
    expect([random(), random(), random()].map((v) => v.toFixed(10))).toEqual([
      '0.6011037519',
      '0.4482905590',
      '0.8524657935',
    ]);
  });
});

describe('hash32', () => {
  it.each([
    ['', 2872998923],
    ['key-0', 4105692849],
    ['user:1', 1763983599],
    ['가', 2446802740],
  ])('of %j is %d', (text, hash) => expect(hash32(text)).toBe(hash));

  it('is FNV-1a over the bytes of any text, and fmix32 behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let h = 2166136261n;
        for (const byte of Buffer.from(text, 'utf8')) h = ((h ^ BigInt(byte)) * 16777619n) % 2n ** 32n;
        h ^= h >> 16n;
        h = (h * 0x85ebca6bn) % 2n ** 32n;
        h ^= h >> 13n;
        h = (h * 0xc2b2ae35n) % 2n ** 32n;
        expect(hash32(text)).toBe(Number(h ^ (h >> 16n)));
      }),
    );
  });
});

describe('permutation', () => {
  it('holds each index once and repeats with its seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.string(), (length, seed) => {
        const order = permutation(length, randomFrom(seed));
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, i) => i));
        expect(permutation(length, randomFrom(seed))).toEqual(order);
      }),
    );
  });

  it('puts each index at each position about equally often', () => {
    const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let seed = 0; seed < 8000; seed++) {
      permutation(4, randomFrom(`seed-${seed}`)).forEach((index, position) => {
        const row = counts[index] as number[];
        row[position] = (row[position] as number) + 1;
      });
    }
    for (const count of counts.flat()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
