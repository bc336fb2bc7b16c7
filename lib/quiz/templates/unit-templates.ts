import { POWERS_OF_TWO } from '../../estimate/power-of-two';
import { numericTemplate, type Template } from './template';

/** C04: between a day and a second, and between two and ten. */
export const UNIT_TEMPLATES: Readonly<Record<string, Template>> = {
  /** {n} million a day as QPS. */
  'P-C04a': numericTemplate({
    model: 'daily-qps',
    output: 'qps',
    params: { n: ['perDay', [1, 2, 5, 10, 50, 100, 500], 1e6] },
    tolerance: 'rel 20%',
    unit: 'QPS',
  }),
  /** {x} TB a day as Gbps. */
  'P-C04b': numericTemplate({
    model: 'daily-bandwidth',
    output: 'bandwidth',
    params: { x: ['bytesPerDay', [5, 10, 20, 30, 50, 100], 1e12] },
    tolerance: 'rel 15%',
    unit: 'Gbps',
  }),
  /** The name of 2 to the {k} bytes. */
  'P-C04c': {
    type: 'sc',
    draw: (random) => {
      const answer = Math.floor(random() * POWERS_OF_TWO.length);
      const options = POWERS_OF_TWO.map(({ binaryUnit }) => `1 ${binaryUnit}`);
      return { slots: { k: POWERS_OF_TWO[answer]?.exponent ?? 0 }, parts: { options, answer } };
    },
  },
};
