import type { CalculatorCase } from './calculator-case';

export const C04: CalculatorCase = {
  id: 'C04',
  atRest: '1.0995116',
  typed: [['값', '2.5천']],
  search: '?c04.value=2500',
  outputs: { converted: '2,748.7791' },
  chart: 'TiB +9.95%, PiB +12.6%',
  step: '2,748,779,069,440,000 B ÷ 1,000,000,000,000 B = 2,748.7791',
  beyond: ['값', '20억', '0.001부터 1,000,000,000까지'],
};
