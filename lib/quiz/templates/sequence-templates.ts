import { pick } from '../../random';
import { CACHE_STEP_ORDERS, type StepOrder } from '../../simulate/cache-sequence/step-orders';
import { numericTemplate, type Template, type TemplateOf } from './template';

/** Paths whose order is worth asking: shorter ones leave nothing to put in order. */
const ASKED: readonly StepOrder[] = CACHE_STEP_ORDERS.filter(({ steps }) => steps.length >= 4);

const isUsual = (order: readonly number[]): boolean => order.every((step, place) => step === place);

/** The order of a path as the parts of an ordering: the steps are in the usual order, others are right besides. */
export const orderParts = ({ steps, orders }: Pick<StepOrder, 'steps' | 'orders'>) => ({
  steps: steps.map(({ label }) => label),
  accept_orders: orders.filter((order) => !isUsual(order)).map((order) => [...order]),
});

const PATHS = [
  { name: 'cache-aside의 미스', pattern: 'cache-aside', op: 'read-miss' },
  { name: 'read-through의 미스', pattern: 'read-through', op: 'read-miss' },
  { name: 'cache-aside의 쓰기', pattern: 'cache-aside', op: 'write' },
  { name: 'write-through의 쓰기', pattern: 'write-through', op: 'write' },
  { name: 'write-around의 쓰기', pattern: 'write-around', op: 'write' },
] as const;

const order: TemplateOf<'or'> = {
  type: 'or',
  draw: (random) => {
    const path = pick(ASKED, random);
    return { slots: { path: path.title }, parts: orderParts(path) };
  },
};

/** C08: who asks whom, and how long it takes. */
export const SEQUENCE_TEMPLATES: Readonly<Record<string, Template>> = {
  /** The steps of {path}, a clause such as ‘cache-aside에서 캐시에 값이 없을 때’. */
  'P-C08a': order,
  /** How long {path} takes when the cache answers in {c} ms and the database in {d} ms. */
  'P-C08b': {
    type: 'nu',
    draw: (random) => {
      const { name, pattern, op } = pick(PATHS, random);
      const { parts } = numericTemplate({
        model: 'cache-sequence',
        output: 'latency',
        params: { c: ['tc', [1, 2]], d: ['tdb', [10, 20, 50]] },
        fixed: { pattern, op },
        tolerance: 'exact',
        unit: 'ms',
      }).draw(random);
      return { slots: { path: name }, parts };
    },
  },
  /** At most how many acknowledged writes are lost: {w} a second, written back every {f} seconds, the cache dies. */
  'P-C08c': numericTemplate({
    model: 'cache-sequence',
    output: 'lostWrites',
    params: { w: ['writeRate', [100, 200, 500, 1000]], f: ['flush', [1, 2, 5, 10]] },
    fixed: { pattern: 'write-back', op: 'write', fault: 'cache-dies' },
    tolerance: 'exact',
    unit: '건',
  }),
};
