import { numericTemplate, type Template } from './template';

/** C10: what one celebrity does. */
export const HOT_SHARD_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Load of the hottest of {s} shards: {q} QPS in all, {p} % of it on one key, the rest spread evenly. */
  'P-C10a': numericTemplate({
    model: 'hot-shard',
    output: 'hottestQps',
    params: {
      s: ['shards', [5, 10, 20]],
      q: ['total', [10_000, 20_000, 50_000]],
      p: ['hotShare', [10, 20, 30], 0.01],
    },
    tolerance: 'rel 5%',
    unit: 'QPS',
  }),
  /** Seconds until a post has reached the feeds of {f} ten thousand followers at {r} insertions a second. */
  'P-C10b': numericTemplate({
    model: 'hot-shard',
    output: 'celebDelay',
    params: {
      f: ['celebFollowers', [100, 500, 1000, 2000], 10_000],
      r: ['insertRate', [50_000, 100_000, 200_000]],
    },
    tolerance: 'exact',
    unit: '초',
  }),
  /** Insertions a second: {p} hundred million posts a day, {f} followers each on average, all pushed. */
  'P-C10c': numericTemplate({
    model: 'hot-shard',
    output: 'insertsPerSecond',
    params: { p: ['postsPerDay', [1, 2, 3, 5], 1e8], f: ['avgFollowers', [100, 200, 300]] },
    tolerance: 'rel 15%',
    unit: '건/초',
  }),
};
