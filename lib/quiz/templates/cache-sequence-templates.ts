import { pick } from '../../random';
import { CACHE_STEP_ORDERS } from '../../simulate/cache-sequence/step-orders';
import { caseTemplate, numericTemplate, type Template } from './template';

const MISS_PATHS = CACHE_STEP_ORDERS.filter(({ id }) => id.endsWith('-miss'));

const OPERATION_WORDS = { 'read-hit': '적중한 읽기', 'read-miss': '미스한 읽기', write: '쓰기' } as const;

/** Reads under the two patterns that are about reading, writes under those that are about writing. */
const OPERATIONS: readonly (readonly [pattern: string, op: keyof typeof OPERATION_WORDS])[] = [
  ['cache-aside', 'read-hit'],
  ['cache-aside', 'read-miss'],
  ['read-through', 'read-miss'],
  ['cache-aside', 'write'],
  ['write-through', 'write'],
  ['write-back', 'write'],
  ['write-around', 'write'],
];

/** C08: the ways past a cache. */
export const CACHE_SEQUENCE_TEMPLATES: Readonly<Record<string, Template>> = {
  /** What happens in order {when}: ‘cache-aside에서 캐시에 값이 없을 때’, or the same of read-through. */
  'P-C08a': {
    type: 'or',
    draw: (random) => {
      const { title, steps, orders } = pick(MISS_PATHS, random);
      // The first of the orders is that of the steps.
      const accepted = orders.slice(1).map((order) => [...order]);
      return {
        slots: { when: title },
        parts: { steps: steps.map(({ label }) => label), accept_orders: accepted },
      };
    },
  },
  /**
   * Milliseconds until the answer to one {op} (적중한 읽기, 미스한 읽기, 쓰기) under {pattern}, with {c} ms to the cache and
   * back and {d} ms to the database and back. The stem says that trips come one after another, and that in cache-aside a
   * miss stores and a write deletes before the answer.
   */
  'P-C08b': caseTemplate(
    {
      model: 'cache-sequence',
      output: 'latency',
      params: { c: ['tc', [1, 2]], d: ['tdb', [10, 20, 50]] },
      fixed: { fault: 'none' },
      tolerance: 'exact',
      unit: 'ms',
    },
    (random) => {
      const [pattern, op] = pick(OPERATIONS, random);
      return { slots: { pattern, op: OPERATION_WORDS[op] }, fixed: { pattern, op } };
    },
  ),
  /** The most acknowledged writes that are lost when a write-back cache dies: {w} a second, sent on every {s} seconds. */
  'P-C08c': numericTemplate({
    model: 'cache-sequence',
    output: 'lostWrites',
    params: { w: ['writeRate', [100, 200, 500, 1000]], s: ['flush', [0.5, 2, 5, 10]] },
    fixed: { pattern: 'write-back', op: 'write', fault: 'cache-dies' },
    tolerance: 'exact',
    unit: '건',
  }),
};
