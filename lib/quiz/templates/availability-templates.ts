import { numericTemplate, type Template } from './template';

/** C05: what parts in a row and side by side do. */
export const AVAILABILITY_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Minutes of a month of 30 days that a service of {a} % is down. */
  'P-C05a': numericTemplate({
    model: 'downtime',
    output: 'downMonth',
    params: { a: ['availability', [99, 99.5, 99.9, 99.95, 99.99], 0.01] },
    tolerance: 'rel 5%',
    unit: '분',
  }),
  /** {k} parts of {a} % in a row, as a percentage. */
  'P-C05b': numericTemplate({
    model: 'series-availability',
    output: 'together',
    params: { a: ['each', [99, 99.5, 99.9, 99.99], 0.01], k: ['count', [2, 3, 4, 5]] },
    tolerance: 'abs 0.01',
    unit: '%',
  }),
  /** How many copies of {a} %, of which one is enough, reach {t} %. */
  'P-C05c': numericTemplate({
    model: 'replica-need',
    output: 'replicas',
    params: { a: ['each', [90, 99], 0.01], t: ['target', [99.9, 99.99, 99.9999], 0.01] },
    tolerance: 'exact',
    unit: '대',
  }),
};
