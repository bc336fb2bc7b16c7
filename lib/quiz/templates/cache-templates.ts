import { numericTemplate, type Template } from './template';

/** C06: what the hit ratio is worth. */
export const CACHE_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Mean time of a look-up: hit ratio {h} %, cache {c} ms, database {d} ms more on a miss. */
  'P-C06a': numericTemplate({
    model: 'cache-effect',
    output: 'effectiveMs',
    params: {
      h: ['h', [50, 80, 90, 95, 99], 0.01],
      c: ['tc', [1, 2]],
      d: ['tdb', [10, 20, 50]],
    },
    tolerance: 'rel 5%',
    unit: 'ms',
  }),
  /** What still reaches the database of {q} QPS once the hit ratio has risen from 90 % to {h} %. */
  'P-C06b': numericTemplate({
    model: 'cache-effect',
    output: 'dbQps',
    params: { q: ['qps', [1000, 5000, 10_000, 20_000]], h: ['h', [95, 98, 99], 0.01] },
    tolerance: 'exact',
    unit: 'QPS',
  }),
  /** How many times its usual load the database gets when a cache of {h} % is lost. */
  'P-C06c': numericTemplate({
    model: 'cache-effect',
    output: 'lossMultiplier',
    params: { h: ['h', [50, 75, 80, 90, 95, 98], 0.01] },
    tolerance: 'exact',
    unit: '배',
  }),
};
