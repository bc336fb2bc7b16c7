import { PROMOTION_ORDERS, PROMOTION_STEPS } from '../../simulate/failover/promotion-order';
import { orderParts } from './sequence-templates';
import { numericTemplate, type Template } from './template';

/** C11: a primary dies. */
export const FAILOVER_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Seconds until writes work again: a signal every {d} s, {k} missed ones, promotion {p} s, reconnection {t} s. */
  'P-C11a': numericTemplate({
    model: 'failover',
    output: 'rto',
    params: {
      d: ['interval', [2, 5, 10]],
      k: ['misses', [2, 3]],
      p: ['promote', [20, 30, 60]],
      t: ['reroute', [10, 30]],
    },
    tolerance: 'exact',
    unit: '초',
  }),
  /** Acknowledged writes that are gone: {w} a second, replicas {l} s behind. */
  'P-C11b': numericTemplate({
    model: 'failover',
    output: 'lost',
    params: { w: ['writes', [100, 200, 500, 1000]], l: ['lag', [0.5, 1, 2, 5]] },
    fixed: { mode: 'async' },
    tolerance: 'exact',
    unit: '건',
  }),
  /** The five steps of a promotion; the stem says that fencing may come before the promotion. */
  'P-C11c': {
    type: 'or',
    draw: () => ({ parts: orderParts({ steps: PROMOTION_STEPS, orders: PROMOTION_ORDERS }) }),
  },
};
