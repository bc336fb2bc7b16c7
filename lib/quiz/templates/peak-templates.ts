import { numericTemplate, type Template } from './template';

/** C02: where the factor of two comes from. */
export const PEAK_TEMPLATES: Readonly<Record<string, Template>> = {
  /** The factor of a day whose busiest hour has {r} times the load of its quietest. */
  'P-C02a': numericTemplate({
    model: 'peak-factor',
    output: 'factor',
    params: { r: ['r', [2, 3, 4, 5]] },
    fixed: { event: 1, z: 0 },
    tolerance: 'rel 5%',
    unit: '배',
  }),
  /** The factor when {p} % of the requests come in {q} % of the day. */
  'P-C02b': numericTemplate({
    model: 'peak-factor',
    output: 'factor',
    params: { p: ['p', [60, 80, 90], 0.01], q: ['q', [10, 20, 30], 0.01] },
    fixed: { model: 'pareto' },
    tolerance: 'exact',
    unit: '배',
  }),
  /** The factor when all users come though only {d} % do daily. */
  'P-C02c': numericTemplate({
    model: 'peak-factor',
    output: 'factor',
    params: { d: ['dauRatio', [10, 20, 25, 40, 50], 0.01] },
    fixed: { model: 'all-users' },
    tolerance: 'exact',
    unit: '배',
  }),
  /** The peak of a mean of {a} QPS, a day of {r} to 1 and events of {e} times a usual day. */
  'P-C02d': numericTemplate({
    model: 'peak-factor',
    output: 'peakQps',
    params: { a: ['avg', [500, 1000, 2000, 5000]], r: ['r', [3, 4]], e: ['event', [1.2, 1.5, 2]] },
    fixed: { z: 0 },
    tolerance: 'rel 10%',
    unit: 'QPS',
  }),
};
