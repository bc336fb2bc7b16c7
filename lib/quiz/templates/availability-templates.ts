import { numericTemplate, type Template } from './template';

/** C05: nines, chains and copies. */
export const AVAILABILITY_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Minutes that {a} % lets something be down in a month of 30 days. */
  'P-C05a': numericTemplate({
    model: 'downtime',
    output: 'downMonth',
    params: { a: ['availability', [99, 99.5, 99.9, 99.95, 99.99], 0.01] },
    tolerance: 'rel 5%',
    unit: '분',
  }),
  /**
   * The availability in % of {k} parts of {a} % that are all needed. Within the tolerance 1 − k(1 − A) will do, and A itself
   * will not: 99 and 99.99 would break one or the other.
   */
  'P-C05b': numericTemplate({
    model: 'series-availability',
    output: 'together',
    params: { a: ['each', [99.8, 99.9, 99.95], 0.01], k: ['count', [2, 3, 4, 5]] },
    tolerance: 'abs 0.01',
    unit: '%',
  }),
  /** How many independent copies of {a} % reach {t} %, the first one counted, when one of them is enough. */
  'P-C05c': numericTemplate({
    model: 'replica-need',
    output: 'replicas',
    params: {
      a: ['each', [90, 99], 0.01],
      t: ['target', [99.9, 99.99, 99.999, 99.9999], 0.01],
    },
    tolerance: 'exact',
    unit: '대',
  }),
};
