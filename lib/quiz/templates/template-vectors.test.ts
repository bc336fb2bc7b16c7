import { expect, it } from 'vitest';
import { findUnit } from '../../units';
import type { SlotValues } from '../fill-slots';
import { solveNumber } from '../solve-number';
import { TEMPLATES } from './template-registry';
import { drawnNumber, seedsThatDraw } from './templates.fixture';

/** What a template draws and the answer in the asked unit, worked out by hand or printed in the content plan. */
const VECTORS: readonly (readonly [name: string, drawn: SlotValues, answer: number])[] = [
  ['P-C01a', { m: 300, d: 50, w: 2 }, 3472.2222],
  // 2 × 10⁷ × ½ × (1 + 9) ÷ 86,400 × 2
  ['P-C01b', { n: 2, r: 9, f: 2 }, 2314.8148],
  ['P-C01c', { n: 3, p: 10, b: 1 }, 30],
  ['P-C01d', { t: 30, y: 5, c: 2 }, 109.5],
  ['P-C01e', { n: 30, k: 1 }, 600],
  ['P-C01f', { q: 60_000, s: 1000, u: 60 }, 102],
  ['P-C02a', { r: 4 }, 1.6],
  ['P-C02b', { p: 80, q: 20 }, 4],
  ['P-C02c', { d: 50 }, 2],
  ['P-C02d', { a: 1000, r: 3, e: 1.2 }, 1800],
  ['P-C03a', { a: '디스크 탐색', b: '메모리 읽기' }, 100_000],
  ['P-C03a', { a: '디스크 1 MB 순차 읽기', b: '메모리 1 MB 순차 읽기' }, 80],
  ['P-C03a', { a: 'SSD 1 MB 순차 읽기', b: '메모리 1 MB 순차 읽기' }, 4],
  ['P-C03a', { a: '데이터 센터 안 왕복', b: '메모리 읽기' }, 5000],
  ['P-C03b', { a: '데이터 센터 안 왕복', n: 1000 }, 500],
  ['P-C03b', { a: '대륙 사이 왕복', n: 10 }, 1500],
  ['P-C04a', { n: 1 }, 11.574074],
  ['P-C04a', { n: 100 }, 1157.407407],
  ['P-C04b', { x: 1 }, 0.092592593],
  ['P-C04b', { x: 30 }, 2.7777778],
  ['P-C04c', { k: 30 }, 1e9],
  ['P-C04c', { k: 50 }, 1e15],
  ['P-C05a', { a: 99.9 }, 43.2],
  ['P-C05a', { a: 99 }, 432],
  ['P-C05b', { a: 99.9, k: 3 }, 99.7002999],
  ['P-C05c', { a: 99, t: 99.99 }, 2],
  ['P-C05c', { a: 99, t: 99.9999 }, 3],
  ['P-C05c', { a: 90, t: 99.999 }, 5],
  ['P-C06a', { h: 90, c: 1, d: 20 }, 3],
  ['P-C06a', { h: 50, c: 1, d: 20 }, 11],
  ['P-C06a', { h: 80, c: 1, d: 20 }, 5],
  ['P-C06b', { h: 95, q: 10_000 }, 500],
  ['P-C06b', { h: 99, q: 10_000 }, 100],
  ['P-C06c', { h: 90 }, 10],
  ['P-C07c', { n: 1000, p: 20 }, 78.526],
  ['P-C08b', { pattern: 'cache-aside', op: '적중한 읽기', c: 1, d: 20 }, 1],
  ['P-C08b', { pattern: 'cache-aside', op: '미스한 읽기', c: 1, d: 20 }, 22],
  ['P-C08b', { pattern: 'read-through', op: '미스한 읽기', c: 1, d: 20 }, 22],
  ['P-C08b', { pattern: 'cache-aside', op: '쓰기', c: 1, d: 20 }, 21],
  ['P-C08b', { pattern: 'write-through', op: '쓰기', c: 1, d: 20 }, 21],
  ['P-C08b', { pattern: 'write-back', op: '쓰기', c: 1, d: 20 }, 1],
  ['P-C08b', { pattern: 'write-around', op: '쓰기', c: 1, d: 20 }, 20],
  ['P-C08c', { w: 500, s: 2 }, 1000],
  ['P-C09a', { n: 4, m: 5 }, 80],
  ['P-C09a', { n: 10, m: 11 }, 90.909091],
  ['P-C09b', { n: 4, m: 5 }, 20],
  ['P-C09b', { n: 10, m: 11 }, 9.0909091],
  ['P-C09c', { n: 4, m: 5 }, 4],
  ['P-C10a', { n: 10, q: 10_000, p: 30, k: 1 }, 3700],
  ['P-C10a', { n: 10, q: 10_000, p: 30, k: 2 }, 2200],
  ['P-C10a', { n: 10, q: 10_000, p: 30, k: 5 }, 1300],
  ['P-C10b', { f: 1000, r: 100_000 }, 100],
  ['P-C10c', { p: 3, f: 200 }, 694_444.44],
  ['P-C11a', { d: 5, m: 3, p: 20, r: 30 }, 65],
  ['P-C11b', { w: 200, g: 0.5 }, 100],
  ['P-C11b', { w: 1000, g: 2 }, 2000],
  ['P-C12a', { h: 95, e: 20, o: 200 }, 30],
  ['P-C12a', { h: 80, e: 20, o: 200 }, 60],
  ['P-C12b', { m: 100, s: 500, h: 95 }, 2500],
  ['P-C12c', { d: 30, p: 120 }, 13],
  ['P-C13a', { n: 4, s: 10_000, k: 1 }, 2500],
  ['P-C13b', { n: 4, k: 1 }, 33.333333],
  ['P-C14a', { q: 10_000, h: 90 }, 1000],
  ['P-C14b', { q: 10_000, h: 85, u: 1600 }, 10],
  ['P-C15a', { s: 1, b: 12.5, c: 250, d: 500, r: 2 }, 46],
];

it.each(VECTORS)('%s, %j: %d', (name, drawn, answer) => {
  const seeds = seedsThatDraw(name, drawn);
  const question = drawnNumber(name, seeds);
  const value = solveNumber(question, seeds).value / (findUnit(question.unit)?.factor ?? Number.NaN);
  expect(value / answer).toBeCloseTo(1, 5);
});

it.each([
  ['fifo', 9],
  ['lru', 10],
])('P-C07a on the trace of Belady’s anomaly with %s: %d misses', (policy, misses) => {
  const seeds = seedsThatDraw('P-C07a', {});
  const drawn = drawnNumber('P-C07a', seeds);
  const fixed = { ...drawn.fixed, policy, trace: '1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5' };
  expect(solveNumber({ ...drawn, fixed }, seeds).value).toBe(misses);
});

it('has a vector for every numeric template', () => {
  const tried = new Set(['P-C07a', ...VECTORS.map(([name]) => name)]);
  const numeric = Object.entries(TEMPLATES).filter(([, { type }]) => type === 'nu');
  expect(numeric.map(([name]) => name).filter((name) => !tried.has(name))).toEqual([]);
});
