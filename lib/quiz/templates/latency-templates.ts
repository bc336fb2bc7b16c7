import { LAST_FITTED_YEAR, type LatencyId } from '../../estimate/latency';
import { LATENCY_NAMES, type LatencyRow, latencyRows } from '../../estimate/latency-rows';
import { pick, type Random } from '../../random';
import { shuffled } from './sample';
import { caseTemplate, type Template } from './template';

const nameOf = (id: LatencyId): string => LATENCY_NAMES[id].label;

/** A slow and a fast operation that one compares; the ratios are 4 to 1,500,000, so that no single guess fits them all. */
const PAIRS: readonly (readonly [slow: LatencyId, fast: LatencyId])[] = [
  ['ssd1m', 'memory1m'],
  ['disk1m', 'ssd1m'],
  ['seek', 'dcRtt'],
  ['disk1m', 'memory1m'],
  ['memory', 'l1'],
  ['wan', 'dcRtt'],
  ['ssdRandom', 'memory'],
  ['dcRtt', 'memory'],
  ['seek', 'memory'],
  ['wan', 'memory'],
];

const ROUND_TRIPS: readonly LatencyId[] = ['dcRtt', 'wan'];

const ORDERED_ROWS = 4;
/** Versions of the table differ by a factor of four in one row (FX-15): farther apart, the order is the same in all of them. */
const APART = 5;

const isApart = (a: LatencyRow, b: LatencyRow): boolean =>
  Math.max(a.nanoseconds / b.nanoseconds, b.nanoseconds / a.nanoseconds) >= APART;

function drawRows(random: Random): readonly LatencyRow[] {
  const kept: LatencyRow[] = [];
  for (const row of shuffled(latencyRows('classic', LAST_FITTED_YEAR), random))
    if (kept.every((other) => isApart(other, row))) kept.push(row);
  return kept.slice(0, ORDERED_ROWS).toSorted((a, b) => a.nanoseconds - b.nanoseconds);
}

/** C03: the orders of magnitude of the classic table. */
export const LATENCY_TEMPLATES: Readonly<Record<string, Template>> = {
  /** How many times as long as {b} does {a} take? Both are words, such as 디스크 탐색 and 메모리 읽기. */
  'P-C03a': caseTemplate(
    {
      model: 'latency',
      output: 'ratio',
      params: {},
      fixed: { dataset: 'classic' },
      tolerance: 'oom',
      unit: '배',
    },
    (random) => {
      const [a, b] = pick(PAIRS, random);
      return { slots: { a: nameOf(a), b: nameOf(b) }, fixed: { a, b } };
    },
  ),
  /** {n} times {a} one after the other, in ms; {a} is 데이터 센터 안 왕복 or 대륙 사이 왕복. */
  'P-C03b': caseTemplate(
    {
      model: 'latency',
      output: 'totalNanoseconds',
      params: { n: ['n', [10, 100, 1000]] },
      fixed: { dataset: 'classic' },
      tolerance: 'rel 10%',
      unit: 'ms',
    },
    (random) => {
      const a = pick(ROUND_TRIPS, random);
      // The other operation of the model is the same, so that no answer is taken for a figure that nobody asked for.
      return { slots: { a: nameOf(a) }, fixed: { a, b: a } };
    },
  ),
  /** Four operations, the fastest first. No slots. */
  'P-C03c': {
    type: 'or',
    draw: (random) => ({ parts: { steps: drawRows(random).map(({ label }) => label), accept_orders: [] } }),
  },
};
