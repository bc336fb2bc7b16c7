import { breakEvenBandwidth } from '../../estimate/compression';
import { pick } from '../../random';
import { numericTemplate, type Template } from './template';

const MEGABYTE = 1e6;

/** Speeds of compressing and unpacking in MB/s and a ratio, of which the break-even bandwidth is 25 to 100 MB/s. */
const PACKERS = [
  { c: 100, d: 100, r: 2 },
  { c: 250, d: 500, r: 2 },
  { c: 400, d: 400, r: 2 },
  { c: 200, d: 200, r: 4 },
  { c: 100, d: 400, r: 4 },
];
/** In MB/s, at least twice as slow or as fast as any of those. */
const SLOW_LINES = [2, 5, 10, 12.5];
const FAST_LINES = [250, 500, 1250];

/** The verdict and its reason; only two of the four are ever true together. */
const VERDICTS = ['이득', '손해'].flatMap((verdict) =>
  ['느림', '빠름'].map((line) => ({ verdict, line, text: `${verdict}: 회선이 손익분기 속도보다 ${line}` })),
);

/** C15: whether to compress before sending. */
export const COMPRESSION_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Seconds to compress, send and unpack {s} GB: line {b} MB/s, compressing {c} MB/s, unpacking {d} MB/s, ratio {r}. */
  'P-C15a': numericTemplate({
    model: 'compression',
    output: 'packedSeconds',
    params: {
      s: ['size', [1, 2, 10], 1e9],
      b: ['bandwidth', [5, 12.5, 50], MEGABYTE],
      c: ['packSpeed', [200, 250], MEGABYTE],
      d: ['unpackSpeed', [500, 1000], MEGABYTE],
      r: ['ratio', [2, 4]],
    },
    tolerance: 'rel 5%',
    unit: '초',
  }),
  /** Does it pay to compress, and why: line {b} MB/s, compressing {c} MB/s, unpacking {d} MB/s, ratio {r}. */
  'P-C15b': {
    type: 'sc',
    draw: (random) => {
      const b = pick(pick([SLOW_LINES, FAST_LINES], random), random);
      const { c, d, r } = pick(PACKERS, random);
      const breakEven = breakEvenBandwidth({ packSpeed: c, unpackSpeed: d, ratio: r });
      const [verdict, line] = b < breakEven ? ['이득', '느림'] : ['손해', '빠름'];
      const answer = VERDICTS.findIndex((option) => option.verdict === verdict && option.line === line);
      return { slots: { b, c, d, r }, parts: { options: VERDICTS.map(({ text }) => text), answer } };
    },
  },
};
