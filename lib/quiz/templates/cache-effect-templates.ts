import { numericTemplate, type Template } from './template';

/** C06: what a hit ratio is worth. */
export const CACHE_EFFECT_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Mean ms of a lookup: hit ratio {h} %, cache {c} ms, database {d} ms; a miss looks into the cache first. */
  'P-C06a': numericTemplate({
    model: 'cache-effect',
    output: 'effectiveMs',
    params: { h: ['h', [50, 80, 90, 95], 0.01], c: ['tc', [1, 2]], d: ['tdb', [10, 20, 40]] },
    tolerance: 'rel 5%',
    unit: 'ms',
  }),
  /** Lookups that reach the database when the hit ratio of {q} QPS has risen from 90 % to {h} %. */
  'P-C06b': numericTemplate({
    model: 'cache-effect',
    output: 'dbQps',
    params: { h: ['h', [95, 99], 0.01], q: ['qps', [2000, 5000, 10_000, 20_000, 50_000]] },
    tolerance: 'exact',
    unit: 'QPS',
  }),
  /** How many times its load the database gets when a cache with a hit ratio of {h} % is gone. */
  'P-C06c': numericTemplate({
    model: 'cache-effect',
    output: 'lossMultiplier',
    params: { h: ['h', [50, 75, 80, 90, 95, 98, 99], 0.01] },
    tolerance: 'exact',
    unit: '배',
  }),
};
