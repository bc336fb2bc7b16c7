import { numericTemplate, type Template } from './template';

/** C10: the celebrity’s key, and the celebrity’s post. */
export const HOT_SHARD_TEMPLATES: Readonly<Record<string, Template>> = {
  /** QPS of the hottest of {n} shards: {q} QPS in all, {p} % of them for one key, which is split into {k} sub-keys (1: not at all). */
  'P-C10a': numericTemplate({
    model: 'hot-shard',
    output: 'hottestQps',
    params: {
      n: ['shards', [5, 10, 20]],
      q: ['total', [10_000, 20_000, 50_000]],
      p: ['hotShare', [20, 30, 50], 0.01],
      k: ['split', [1, 2, 5]],
    },
    fixed: { view: 'shard', cacheHit: 0 },
    tolerance: 'rel 5%',
    unit: 'QPS',
  }),
  /** Seconds until a post lies in the feeds of {f} × 10,000 followers when {r} feeds are filled a second. */
  'P-C10b': numericTemplate({
    model: 'hot-shard',
    output: 'celebDelay',
    params: {
      f: ['celebFollowers', [100, 200, 500, 1000, 5000], 1e4],
      r: ['insertRate', [10_000, 50_000, 100_000]],
    },
    // No account is too large to push, so that the hybrid’s delay is not a second figure.
    fixed: { view: 'fan-out', threshold: 1e9 },
    tolerance: 'exact',
    unit: '초',
  }),
  /** Feed insertions a second when all of {p} hundred million posts a day are pushed to {f} followers on average. */
  'P-C10c': numericTemplate({
    model: 'hot-shard',
    output: 'insertsPerSecond',
    params: { p: ['postsPerDay', [1, 2, 3, 5], 1e8], f: ['avgFollowers', [100, 200, 500]] },
    fixed: { view: 'fan-out' },
    tolerance: 'rel 15%',
    unit: '건/초',
  }),
};
