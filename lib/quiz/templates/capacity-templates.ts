import { numericTemplate, type Template } from './template';

/** C01: the chain from users to servers. Hundred millions and ten millions are how Korean counts people. */
export const CAPACITY_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Mean write QPS of {m} million users, {d} % of them daily, {w} writes each. */
  'P-C01a': numericTemplate({
    model: 'capacity',
    output: 'writeQps',
    params: {
      m: ['mau', [10, 20, 50, 100, 200, 300, 500], 1e6],
      d: ['dauRatio', [10, 20, 30, 50], 0.01],
      w: ['writesPerUser', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    },
    tolerance: 'rel 15%',
    unit: 'QPS',
  }),
  /** Peak of reads and writes: {n} ten million users, half of them daily, one write and {r} reads each, factor {f}. */
  'P-C01b': numericTemplate({
    model: 'capacity',
    output: 'peakTotalQps',
    params: {
      n: ['mau', [2, 4, 8], 1e7],
      r: ['readsPerUser', [4, 9, 19]],
      f: ['peakFactor', [2, 3, 4]],
    },
    fixed: { dauRatio: 0.5, writesPerUser: 1 },
    tolerance: 'rel 15%',
    unit: 'QPS',
  }),
  /** Media a day: {n} hundred million users, half of them daily, two posts each, {p} % with {b} MB. */
  'P-C01c': numericTemplate({
    model: 'capacity',
    output: 'mediaBytesPerDay',
    params: {
      n: ['mau', [1, 2, 3], 1e8],
      p: ['mediaRatio', [5, 10, 20], 0.01],
      b: ['mediaBytes', [0.2, 0.5, 1, 2], 1e6],
    },
    fixed: { dauRatio: 0.5, writesPerUser: 2 },
    tolerance: 'oom',
    unit: 'TB/일',
  }),
  /** {t} TB a day for {y} years in {c} copies. */
  'P-C01d': numericTemplate({
    model: 'storage-growth',
    output: 'totalBytes',
    params: {
      t: ['bytesPerDay', [1, 2, 5, 10, 20, 30], 1e12],
      y: ['years', [3, 5, 10]],
      c: ['replicas', [2, 3]],
    },
    tolerance: 'rel 20%',
    unit: 'PB',
  }),
  /** Memory for the hot fifth of {n} hundred million reads of {k} KB a day. */
  'P-C01e': numericTemplate({
    model: 'cache-need',
    output: 'cacheBytes',
    params: { n: ['readsPerDay', [1, 5, 10, 30], 1e8], k: ['objBytes', [1, 2, 5], 1000] },
    fixed: { hotFraction: 0.2 },
    tolerance: 'rel 20%',
    unit: 'GB',
  }),
  /** Servers for a peak of {q} QPS, {s} QPS each, filled to {u} %, and two to spare. */
  'P-C01f': numericTemplate({
    model: 'server-count',
    output: 'servers',
    params: {
      q: ['peakQps', [12_000, 30_000, 60_000]],
      s: ['serverQps', [500, 1000, 2000]],
      u: ['targetUtil', [50, 60, 75], 0.01],
    },
    fixed: { spare: 2 },
    tolerance: 'abs 1',
    unit: '대',
  }),
};
