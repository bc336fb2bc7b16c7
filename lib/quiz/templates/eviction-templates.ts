import { pick, type Random } from '../../random';
import { numericTemplate, type Template } from './template';

const KEYS = [1, 2, 3, 4, 5];
const SHORTEST = 8;
const LONGEST = 12;

/** A trace of 8 to 12 requests for five keys in which more come than fit, and some come again. */
function drawTrace(random: Random): string {
  const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
  const trace = Array.from({ length }, () => pick(KEYS, random));
  // The first four differ, so that something must leave a cache of three.
  return [...[1, 2, 3, 4], ...trace.slice(4)].join(', ');
}

const POLICIES = { fifo: 'FIFO', lru: 'LRU' } as const;

/** What each workload is like, the policy that wins it and three that lose: see `eviction-templates.test.ts`. */
export const WORKLOAD_WINNERS = [
  {
    workload: 'scan',
    tells: '인기 있는 키를 읽는 사이에, 다시 읽지 않을 키를 200개씩 한 번에 훑는',
    best: 'LFU',
    others: ['LRU', 'FIFO', 'TTL'],
  },
  {
    workload: 'shift',
    tells: '인기 있는 키가 절반쯤 지나 한꺼번에 다른 키로 바뀌는',
    best: 'ARC',
    others: ['LFU', 'FIFO', 'RANDOM'],
  },
  {
    workload: 'loop',
    tells: '자리보다 조금 많은 키를 차례로 되풀이해 읽는',
    best: '2Q',
    others: ['LRU', 'FIFO', 'LFU'],
  },
  {
    workload: 'zipf',
    tells: '인기가 지프 분포로 쏠려 있고 시간이 지나도 바뀌지 않는',
    best: 'LFU',
    others: ['LRU', 'FIFO', 'RANDOM'],
  },
] as const;

/** C07: what is thrown out. */
export const EVICTION_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Misses of the requests {trace} with {policy} and three places. */
  'P-C07a': {
    type: 'nu',
    draw: (random) => {
      const policy = pick(['fifo', 'lru'] as const, random);
      const trace = drawTrace(random);
      const { parts } = numericTemplate({
        model: 'trace-misses',
        output: 'misses',
        params: {},
        fixed: { trace, policy, capacity: 3 },
        tolerance: 'exact',
        unit: '번',
      }).draw(random);
      return { slots: { trace, policy: POLICIES[policy] }, parts };
    },
  },
  /** Which policy does best with a workload that is {tells}: a clause before a noun. */
  'P-C07b': {
    type: 'sc',
    draw: (random) => {
      const { tells, best, others } = pick(WORKLOAD_WINNERS, random);
      return { slots: { tells }, parts: { options: [best, ...others], answer: 0 } };
    },
  },
  /** Share of the requests that the {p} % of 1,000 keys get that are asked most, by Zipf with s = 1. */
  'P-C07c': numericTemplate({
    model: 'zipf-share',
    output: 'share',
    params: { p: ['top', [10, 20, 50], 0.01] },
    fixed: { keys: 1000, skew: 1 },
    tolerance: 'rel 10%',
    unit: '%',
  }),
};
