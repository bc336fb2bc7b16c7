import { numericTemplate, type Template } from './template';

/** C12: what an edge does to the wait and to the bill. */
export const CDN_EFFECT_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Mean ms: {e} ms to the edge and back, {o} ms more to the origin on a miss, hit ratio {h} %. */
  'P-C12a': numericTemplate({
    model: 'cdn-effect',
    output: 'latencyMs',
    params: {
      e: ['rttEdge', [10, 20]],
      o: ['rttOrigin', [100, 200]],
      h: ['h', [80, 90, 95], 0.01],
    },
    tolerance: 'exact',
    unit: 'ms',
  }),
  /** GB a month that the origin sends: {m} million requests of {s} KB, hit ratio {h} %. */
  'P-C12b': numericTemplate({
    model: 'cdn-effect',
    output: 'originBytes',
    params: {
      m: ['requests', [10, 50, 100], 1e6],
      s: ['size', [100, 200, 500], 1000],
      h: ['h', [80, 90, 95], 0.01],
    },
    tolerance: 'exact',
    unit: 'GB',
  }),
  /**
   * Dollars a month for invalidating: {d} deployments of {p} paths each. The stem gives the price, as an example: 1,000 paths a
   * month are free, each further one costs 0.005 dollars.
   */
  'P-C12c': numericTemplate({
    model: 'cdn-effect',
    output: 'invalidationFee',
    params: { d: ['deploys', [20, 30, 40]], p: ['paths', [100, 120, 150, 200]] },
    fixed: { strategy: 'invalidate' },
    tolerance: 'exact',
    unit: '달러',
  }),
};
