import { pick } from '../../random';
import { PROMOTION_ORDERS, PROMOTION_STEPS } from '../../simulate/failover/promotion-order';
import { numericTemplate, type Template } from './template';

type StepId = (typeof PROMOTION_STEPS)[number]['id'];

/** The steps once more in other words, so that the order is not learnt by the look of a line. */
const IN_OTHER_WORDS: Readonly<Record<StepId, string>> = {
  detect: '하트비트가 오지 않음을 알아챈다',
  agree: '과반이 주의 죽음에 동의한다',
  promote: '가장 앞선 복제본을 주로 올린다',
  reroute: '앱의 접속 주소를 새 주로 돌린다',
  fence: '옛 주가 못 쓰게 막혔는지 본다',
};

/** C11: from a dead primary to its successor. */
export const FAILOVER_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Seconds without writes: a signal every {d} s, dead after {m} missed ones, {p} s to promote, {r} s to reconnect. */
  'P-C11a': numericTemplate({
    model: 'failover',
    output: 'rto',
    params: {
      d: ['interval', [2, 5, 10]],
      m: ['misses', [2, 3, 5]],
      p: ['promote', [20, 40, 60]],
      r: ['reroute', [15, 30]],
    },
    tolerance: 'exact',
    unit: '초',
  }),
  /** Acknowledged writes that are gone after the promotion: {w} a second, the asynchronous replica {g} s behind. */
  'P-C11b': numericTemplate({
    model: 'failover',
    output: 'lost',
    params: { w: ['writes', [100, 200, 500, 1000]], g: ['lag', [0.5, 1, 2, 5]] },
    fixed: { mode: 'async' },
    tolerance: 'exact',
    unit: '건',
  }),
  /** The five steps of a promotion. No slots; the stem says that fencing may also come before the promotion, which is safer. */
  'P-C11c': {
    type: 'or',
    draw: (random) => {
      const steps = PROMOTION_STEPS.map(({ id, label }) => pick([label, IN_OTHER_WORDS[id]], random));
      return { parts: { steps, accept_orders: PROMOTION_ORDERS.slice(1).map((order) => [...order]) } };
    },
  },
};
