import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../random';
import { readTrace, traceProblem } from './trace';
import { makeWorkload, WORKLOADS, type WorkloadSetting } from './workload';
import { zipfKey, zipfShare, zipfSums } from './zipf';

const SETTING: WorkloadSetting = {
  workload: 'zipf',
  keys: 1000,
  skew: 1,
  requests: 20_000,
  seed: 42,
  trace: 'A B, A,,C',
};
const requestsOf = (change: Partial<WorkloadSetting>) => [
  ...makeWorkload({ ...SETTING, ...change }).requests,
];

describe('Zipf', () => {
  it('draws the first keys of the content plan', () => {
    expect(requestsOf({}).slice(0, 6)).toEqual([51, 16, 332, 84, 2, 29]);
  });

  it('draws the key that going through the sums one by one finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer(),
        (keys, skew, seed) => {
          const sums = [...zipfSums(keys, skew)];
          const wanted = mulberry32(seed)() * (sums.at(-1) ?? 0);
          const plain = 1 + sums.findIndex((sum) => sum >= wanted);
          expect(zipfKey(Float64Array.from(sums), mulberry32(seed))).toBe(plain);
        },
      ),
    );
  });

  it('gives the first fifth of 1,000 keys 78.5 % of the requests, and its own share where all are equal', () => {
    expect(zipfShare(1000, 1, 200)).toBeCloseTo(0.78526, 5);
    expect(zipfShare(1000, 0, 200)).toBeCloseTo(0.2, 12);
  });
});

describe('workloads', () => {
  it('scan lets 200 strange keys through before every 2,000th request', () => {
    const requests = requestsOf({ workload: 'scan' });
    expect(requests).toHaveLength(21_800);
    const strange = requests.filter((key) => key > SETTING.keys);
    expect(strange).toHaveLength(1800);
    expect(new Set(strange).size).toBe(1800);
    expect(requests.filter((key) => key <= SETTING.keys)).toEqual(requestsOf({}));
    expect(requests.slice(2000, 2200).every((key) => key > SETTING.keys)).toBe(true);
  });

  it('shift goes over to other keys at half of the requests', () => {
    const plain = requestsOf({});
    expect(requestsOf({ workload: 'shift' })).toEqual(plain.map((key, i) => (i < 10_000 ? key : key + 1000)));
  });

  it('loop goes through 120 keys again and again', () => {
    expect(requestsOf({ workload: 'loop', requests: 250 })[249]).toBe(9);
  });

  it('a typed trace numbers its keys as they come', () => {
    const { requests, names, keyCount } = makeWorkload({ ...SETTING, workload: 'trace' });
    expect([...requests]).toEqual([0, 1, 0, 2]);
    expect(names).toEqual(['A', 'B', 'C']);
    expect(keyCount).toBe(3);
  });

  it('names no key at or beyond its count', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORKLOADS),
        fc.integer({ min: 10, max: 300 }),
        fc.integer({ min: 100, max: 5000 }),
        (workload, keys, requests) => {
          const made = makeWorkload({ ...SETTING, workload, keys, requests });
          for (const key of made.requests) expect(key >= 0 && key < made.keyCount).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a typed trace', () => {
  it('may be parted by commas, spaces and lines', () => {
    expect(readTrace(' 1,2 , 3\n가  1、2')).toEqual(['1', '2', '3', '가', '1', '2']);
  });

  it.each([
    ['', '요청할 키를 쉼표나 빈칸으로 나누어 적어 주세요. 예: 1, 2, 3, 1'],
    [' , ', '요청할 키를 쉼표나 빈칸으로 나누어 적어 주세요. 예: 1, 2, 3, 1'],
    ['1 '.repeat(301), '키는 300개까지 적을 수 있어요. 지금은 301개예요.'],
    ['1 abcdefghijk 2', '키 하나는 8자까지예요. ‘abcdefgh…’를 줄이거나 나누어 주세요.'],
    ['1 2 3', undefined],
  ])('%j', (text, problem) => expect(traceProblem(text)).toBe(problem));
});
