import { numericTemplate, type Template } from './template';

/** C12: what a CDN takes over. */
export const CDN_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Mean latency: edge {e} ms, {o} ms more to the origin on a miss, hit ratio {h} %. */
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
  /** GB a month that the origin still sends: {r} million requests of {s} KB, hit ratio {h} %. */
  'P-C12b': numericTemplate({
    model: 'cdn-effect',
    output: 'originBytes',
    params: {
      r: ['requests', [10, 50, 100], 1e6],
      s: ['size', [100, 200, 500], 1000],
      h: ['h', [80, 90, 95], 0.01],
    },
    tolerance: 'exact',
    unit: 'GB',
  }),
  /** Fee of a month: {d} deployments that invalidate {p} paths each; 1,000 paths are free, then 0.005 dollars each. */
  'P-C12c': numericTemplate({
    model: 'cdn-effect',
    output: 'invalidationFee',
    params: { d: ['deploys', [20, 30, 60]], p: ['paths', [100, 120, 200]] },
    fixed: { strategy: 'invalidate' },
    tolerance: 'exact',
    unit: '달러',
  }),
};
