import { numericTemplate, type Template } from './template';

/** C04: from a day to a second, and the powers of two. */
export const UNIT_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Mean QPS of {n} million requests a day. */
  'P-C04a': numericTemplate({
    model: 'daily-qps',
    output: 'qps',
    params: { n: ['perDay', [1, 2, 5, 10, 50, 100, 500], 1e6] },
    tolerance: 'rel 20%',
    unit: 'QPS',
  }),
  /** Mean bandwidth in Gbps of {x} TB a day. */
  'P-C04b': numericTemplate({
    model: 'daily-bandwidth',
    output: 'bandwidth',
    params: { x: ['bytesPerDay', [1, 2, 5, 10, 20, 30, 50, 100], 1e12] },
    tolerance: 'rel 15%',
    unit: 'Gbps',
  }),
  /** The power of ten that 2^{k} is taken for and named after: 10억 for 2^30. */
  'P-C04c': numericTemplate({
    model: 'power-of-two',
    output: 'decimal',
    params: { k: ['exponent', [10, 20, 30, 40, 50]] },
    tolerance: 'exact',
    unit: '',
  }),
};
