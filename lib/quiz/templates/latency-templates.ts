import { latencyRows } from '../../estimate/latency-rows';
import { permutation, type Random } from '../../random';
import { numericTemplate, type Template } from './template';

const ROWS = latencyRows('classic', 2020);
const NAMES = new Map(ROWS.map(({ id, label }) => [id, label]));
/** Rows nearer to one another than this cannot be told apart by their order of magnitude. */
const APART = 3;
const ORDERED_ROWS = 4;

/** Four rows of the ladder from fast to slow, each clearly slower than the one before. */
function drawLadder(random: Random): string[] {
  const taken: (typeof ROWS)[number][] = [];
  for (const at of permutation(ROWS.length, random)) {
    const row = ROWS[at];
    if (row === undefined || taken.length === ORDERED_ROWS) continue;
    const isApart = taken.every(
      ({ nanoseconds }) => Math.abs(Math.log(row.nanoseconds / nanoseconds)) >= Math.log(APART),
    );
    if (isApart) taken.push(row);
  }
  return taken.toSorted((a, b) => a.nanoseconds - b.nanoseconds).map(({ label }) => label);
}

/** Pairs whose ratio is worth knowing: the slower first. */
const PAIRS = [
  ['seek', 'memory'],
  ['dcRtt', 'memory'],
  ['disk1m', 'memory1m'],
  ['ssd1m', 'memory1m'],
  ['wan', 'dcRtt'],
  ['memory', 'l1'],
] as const;
const ROUND_TRIPS = ['dcRtt', 'wan', 'seek'] as const;

const nameOf = (id: (typeof ROWS)[number]['id']): string => NAMES.get(id) ?? id;

/** C03: orders of magnitude of what a machine does. */
export const LATENCY_TEMPLATES: Readonly<Record<string, Template>> = {
  /** How many times slower {slow} is than {fast}, by the classic table. */
  'P-C03a': {
    type: 'nu',
    draw: (random) => {
      const [a, b] = PAIRS[Math.floor(random() * PAIRS.length)] ?? PAIRS[0];
      const { parts } = numericTemplate({
        model: 'latency',
        output: 'ratio',
        params: {},
        fixed: { dataset: 'classic', a, b },
        tolerance: 'oom',
        unit: '배',
      }).draw(random);
      return { slots: { slow: nameOf(a), fast: nameOf(b) }, parts };
    },
  },
  /** How long {n} times {what} take one after the other, by the classic table. */
  'P-C03b': {
    type: 'nu',
    draw: (random) => {
      const a = ROUND_TRIPS[Math.floor(random() * ROUND_TRIPS.length)] ?? 'dcRtt';
      const { parts } = numericTemplate({
        model: 'latency',
        output: 'totalNanoseconds',
        params: { n: ['n', [10, 100, 1000]] },
        fixed: { dataset: 'classic', a },
        tolerance: 'rel 10%',
        unit: 'ms',
      }).draw(random);
      return { slots: { what: nameOf(a) }, parts };
    },
  },
  /** Four operations in the order of their time, the fastest first. */
  'P-C03c': {
    type: 'or',
    draw: (random) => ({ parts: { steps: drawLadder(random), accept_orders: [] } }),
  },
};
