import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { makePolicy } from '../simulate/eviction/make-policy';
import type { PolicyName } from '../simulate/eviction/policy';
import { POLICY_WORDS } from '../simulate/eviction/policy-words';
import { readTrace } from '../simulate/eviction/trace';
import { TRACE_INPUT } from './eviction-specs';
import type { Model, ModelSlip, OutputSpec } from './model';
import { toSteps } from './working';

type TraceMissesInput = {
  readonly trace: string;
  readonly capacity: number;
  readonly policy: 'fifo' | 'lru';
};
type TraceMissesOutput = { readonly requests: number; readonly hits: number; readonly misses: number };

function countHits(input: TraceMissesInput, policy: PolicyName = input.policy): number {
  const names = readTrace(input.trace);
  const places = new Map([...new Set(names)].map((name, i) => [name, i]));
  const requests = Int32Array.from(names, (name) => places.get(name) ?? 0);
  const setting = {
    capacity: input.capacity,
    keyCount: places.size,
    requests,
    seed: 0,
    ttl: requests.length,
  };
  const cache = makePolicy(policy, setting);
  return requests.reduce((hits, key) => hits + (cache.request(key) ? 1 : 0), 0);
}

function compute(input: TraceMissesInput): TraceMissesOutput {
  const requests = readTrace(input.trace).length;
  const hits = countHits(input);
  return { requests, hits, misses: requests - hits };
}

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'requests', label: '요청', unit: 'times' },
  { key: 'hits', label: '히트', unit: 'times' },
  { key: 'misses', label: '미스', unit: 'times' },
];

/** Every key misses once, however large the cache is. */
const firstMisses = ({ trace }: TraceMissesInput): number => new Set(readTrace(trace)).size;

const onMisses =
  (misses: (input: TraceMissesInput) => number): ModelSlip<TraceMissesInput>['compute'] =>
  (input, asked) =>
    asked === 'misses'
      ? misses(input)
      : asked === 'hits'
        ? compute(input).requests - misses(input)
        : undefined;

const SLIPS: readonly ModelSlip<TraceMissesInput>[] = [
  {
    output: 'hits',
    says: '다른 정책으로 센 것 같아요. FIFO는 히트가 순서를 바꾸지 않고, LRU는 바꿔요.',
    compute: onMisses(
      (input) => compute(input).requests - countHits(input, input.policy === 'fifo' ? 'lru' : 'fifo'),
    ),
  },
  {
    output: 'misses',
    says: '미스가 아니라 히트를 센 것 같아요.',
    compute: (input, asked) => (asked === 'misses' ? countHits(input) : undefined),
  },
  {
    output: 'misses',
    says: '빈 캐시를 채우는 처음 미스를 빼고 센 것 같아요.',
    compute: onMisses((input) => compute(input).misses - Math.min(input.capacity, firstMisses(input))),
  },
];

/** How often a short list of requests misses a cache that begins empty. */
export const traceMissesModel: Model<TraceMissesInput, TraceMissesOutput> = {
  name: 'trace-misses',
  inputs: [
    TRACE_INPUT,
    {
      kind: 'number',
      key: 'capacity',
      label: '캐시 자리',
      unit: 'things',
      min: 1,
      max: 10,
      default: 3,
      scale: 'linear',
      integer: true,
    },
    {
      kind: 'choice',
      key: 'policy',
      label: '정책',
      options: [
        { value: 'fifo', label: 'FIFO' },
        { value: 'lru', label: 'LRU' },
      ],
      default: 'fifo',
    },
  ],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) => {
    const output = compute(input);
    return toSteps(OUTPUTS, output, [
      {
        id: 'requests',
        formula: '적은 키의 수',
        substitution: readTrace(input.trace).join(', '),
        uses: ['trace'],
      },
      {
        id: 'hits',
        formula: `빈 캐시에 차례로 돌려 히트를 셈. ${POLICY_WORDS[input.policy].rule}`,
        substitution: `자리 ${formatQuantity(input.capacity, 'things')}, 요청 ${formatQuantity(output.requests, 'times')}`,
        uses: ['trace', 'capacity', 'policy'],
      },
      {
        id: 'misses',
        formula: '요청 − 히트',
        substitution: `${formatQuantity(output.requests, 'times')} − ${formatQuantity(output.hits, 'times')}`,
        uses: ['requests', 'hits'],
      },
    ]);
  },
  summarize: (input) => {
    const { requests, misses } = compute(input);
    return (
      `자리 ${formatQuantity(input.capacity, 'things')}인 ${POLICY_WORDS[input.policy].label} 캐시는 ` +
      `요청 ${formatQuantity(requests, 'times')} 가운데 ${withJosa(formatQuantity(misses, 'times'), '을/를')} 놓쳐요.`
    );
  },
  slips: SLIPS,
};
