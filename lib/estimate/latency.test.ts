import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../format-quantity';
import {
  compareLatency,
  FIRST_YEAR,
  LAST_YEAR,
  LATENCY_IDS,
  type LatencyId,
  type LatencyInput,
  latencyNanoseconds,
} from './latency';
import { latencyModel } from './latency-model';
import { latencyRows } from './latency-rows';

const defaults: LatencyInput = {
  dataset: 'classic',
  year: 2020,
  a: 'seek',
  b: 'memory',
  n: 1000,
  human: 1,
};
const anyId = fc.constantFrom(...LATENCY_IDS);
const anyYear = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const anyInput = fc.record<LatencyInput>({
  dataset: fc.constantFrom('classic', 'model'),
  year: anyYear,
  a: anyId,
  b: anyId,
  n: fc.integer({ min: 1, max: 1e6 }),
  human: fc.double({ min: 0.001, max: 1000, noNaN: true }),
});
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the vectors of C03', () => {
  it('knows the classic table', () => {
    expect(latencyRows('classic', 2020).map(({ nanoseconds }) => nanoseconds)).toEqual([
      0.5, 5, 7, 25, 100, 3000, 10_000, 150_000, 250_000, 500_000, 1_000_000, 10_000_000, 20_000_000,
      150_000_000,
    ]);
  });

  it.each<[LatencyId, LatencyId, number]>([
    ['seek', 'memory', 100_000],
    ['disk1m', 'memory1m', 80],
    ['ssd1m', 'memory1m', 4],
    ['dcRtt', 'memory', 5000],
  ])('%s ÷ %s of the classic table is %d', (a, b, ratio) => {
    expect(compareLatency({ ...defaults, a, b }).ratio).toBe(ratio);
  });

  it.each<[LatencyId, number, string]>([
    ['memory', 100, '1분 40초'],
    ['dcRtt', 5.787 * 86_400, '5.79일'],
    ['seek', 115.741 * 86_400, '115.7일'],
    ['wan', 4.7565 * 365 * 86_400, '4.76년'],
  ])('%s feels like %d s', (a, seconds, text) => {
    const { aHumanSeconds } = compareLatency({ ...defaults, a });
    expect(aHumanSeconds / seconds).toBeCloseTo(1, 4);
    expect(visible(formatQuantity(aHumanSeconds, 'seconds'))).toBe(text);
  });

  it.each<[number, LatencyId, number, number]>([
    [2000, 'l1', 5.657, 3],
    [2000, 'network', 45_255, 0],
    [2000, 'memory1m', 314_980, 0],
    [2000, 'seek', 10_000_000, 0],
    [2010, 'network', 1414, 0],
    [2010, 'memory1m', 31_250, 0],
    [2010, 'seek', 5_000_000, 0],
    [2010, 'disk1m', 3_298_770, 0],
    [2020, 'memory1m', 3100, 0],
    [2020, 'ssdRandom', 16_000, 0],
    [2020, 'ssd1m', 52_497, 0],
    [2020, 'seek', 2_500_000, 0],
    [2020, 'disk1m', 824_692, 0],
  ])('in %d, %s takes %d ns', (year, id, nanoseconds, digits) => {
    expect(latencyNanoseconds('model', year, id)).toBeCloseTo(nanoseconds, digits);
  });
});

describe('the years', () => {
  it('never make an operation slower', () => {
    fc.assert(
      fc.property(anyYear, anyId, (year, id) => {
        const later = latencyNanoseconds('model', year + 1, id);
        expect(later).toBeLessThanOrEqual(latencyNanoseconds('model', year, id));
        expect(later).toBeGreaterThan(0);
      }),
    );
  });

  it('change nothing of the classic table, nor of the speed of light', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(latencyRows('classic', year)).toEqual(latencyRows('classic', 2020));
        expect(latencyNanoseconds('model', year, 'wan')).toBe(1.5e8);
      }),
    );
  });
});

describe('compareLatency', () => {
  it('turns the ratio round with the operations, and adds up n times', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const there = compareLatency(input);
        const back = compareLatency({ ...input, a: input.b, b: input.a });
        expect(there.ratio * back.ratio).toBeCloseTo(1, 9);
        expect(there.totalNanoseconds).toBe(input.n * there.aNanoseconds);
        expect(there.aHumanSeconds / back.bHumanSeconds).toBe(1);
      }),
    );
  });
});

describe('in words', () => {
  it.each<[Partial<LatencyInput>, string]>([
    [{}, '고전 표에서 디스크 탐색은 메모리 읽기의 10만 배예요. 차례로 1,000번이면 10초가 걸려요.'],
    [
      { a: 'memory', b: 'seek', n: 1 },
      '고전 표에서 메모리 읽기는 디스크 탐색보다 10만 배 빨라요. 차례로 1번이면 100 ns가 걸려요.',
    ],
    [
      { dataset: 'model', year: 2025, b: 'seek' },
      '2025년 외삽에서 디스크 탐색은 디스크 탐색과 똑같이 걸려요. 차례로 1,000번이면 1.77초가 걸려요.',
    ],
  ])('%j', (set, sentence) => {
    expect(visible(latencyModel.summarize({ ...defaults, ...set }))).toBe(sentence);
  });

  it('says how a year’s value comes about', () => {
    const [a, , ratio] = latencyModel.explain({ ...defaults, dataset: 'model', year: 2010 });
    expect([a?.formula, a?.substitution]).toEqual([
      '2000년 10 ms, 10년마다 절반',
      '2010년 모형, 디스크 탐색',
    ]);
    expect(visible(ratio?.substitution ?? '')).toBe('5 ms ÷ 100 ns');
  });

  it('names the wrong ways', () => {
    const wrong = (asked: string) =>
      latencyModel.slips?.flatMap((slip) => slip.compute(defaults, asked) ?? []);
    expect(wrong('ratio')).toEqual([1e-5, 1e8, 100]);
    expect(wrong('totalNanoseconds')).toEqual([1e7, 1e13, 1e7]);
  });
});
