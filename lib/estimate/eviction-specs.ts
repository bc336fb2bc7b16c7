import { formatNumber } from '../korean';
import { POLICY_NAMES } from '../simulate/eviction/policy';
import { policyLabel } from '../simulate/eviction/policy-words';
import { traceProblem } from '../simulate/eviction/trace';
import { LOOP_KEYS, SCAN_EVERY, SCAN_KEYS } from '../simulate/eviction/workload-sizes';
import type { ChoiceInput, InputSpec, NumberInput, OutputSpec, TextInput } from './model';

/** The trace on which FIFO misses more with a larger cache (Belady, Nelson and Shedler, 1969). */
const ANOMALY_TRACE = '1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5';

export const TRACE_INPUT: TextInput = {
  kind: 'text',
  key: 'trace',
  label: '요청 순서',
  default: ANOMALY_TRACE,
  maxLength: 1500,
  examples: ['1, 2, 3, 1, 2, 3, 4, 1', 'A B C A D A B E', '가 나 가 다 라 가 나'],
  hint: '키를 쉼표나 빈칸으로 나누어 적어요.',
  problem: traceProblem,
};

const count = (spec: Omit<NumberInput, 'kind' | 'integer'>): NumberInput => ({
  kind: 'number',
  integer: true,
  ...spec,
});

const WORKLOAD: ChoiceInput = {
  kind: 'choice',
  key: 'workload',
  label: '요청이 오는 모양',
  options: [
    { value: 'zipf', label: '인기 쏠림(Zipf)' },
    { value: 'scan', label: '가끔 훑기' },
    { value: 'shift', label: '인기 이동' },
    { value: 'loop', label: '되풀이' },
    { value: 'trace', label: '직접 적기' },
  ],
  default: 'zipf',
  hint:
    `훑기는 ${formatNumber(SCAN_EVERY)}번마다 한 번 쓰고 말 키 ${SCAN_KEYS}개가 지나가고, 이동은 절반에서 인기 키가 모두 바뀌고, ` +
    `되풀이는 키 ${LOOP_KEYS}개를 차례로 돌아요.`,
};

const POLICY: ChoiceInput = {
  kind: 'choice',
  key: 'policy',
  label: '자세히 볼 정책',
  options: POLICY_NAMES.map((value) => ({ value, label: policyLabel(value) })),
  default: 'lru',
};

/** Ranges and defaults of C07. */
export const EVICTION_INPUTS: readonly InputSpec[] = [
  WORKLOAD,
  count({
    key: 'capacity',
    label: '캐시 자리',
    unit: 'things',
    min: 1,
    max: 1000,
    default: 100,
    scale: 'log',
    hint: '캐시에 담기는 키의 수예요.',
  }),
  POLICY,
  count({
    key: 'ttl',
    label: 'TTL',
    unit: 'times',
    min: 1,
    max: 1e6,
    default: 1000,
    scale: 'log',
    hint: '초 대신 요청 수로 재요. TTL 정책만 써요.',
  }),
  count({
    key: 'requests',
    label: '요청 수',
    unit: 'times',
    min: 100,
    max: 1e6,
    default: 20_000,
    scale: 'log',
  }),
  count({ key: 'keys', label: '키의 종류', unit: 'things', min: 10, max: 1e5, default: 1000, scale: 'log' }),
  {
    kind: 'number',
    key: 'skew',
    label: '쏠림 s',
    unit: 'plain',
    min: 0,
    max: 2,
    default: 1,
    scale: 'linear',
    hint: '0이면 고르고, 클수록 몇 키에 몰려요.',
  },
  count({
    key: 'seed',
    label: '난수 씨앗',
    unit: 'plain',
    min: 0,
    max: 1e6,
    default: 42,
    scale: 'linear',
    hint: '같은 씨앗이면 같은 결과가 나와요.',
  }),
  TRACE_INPUT,
];

export const EVICTION_OUTPUTS: readonly OutputSpec[] = [
  { key: 'total', label: '돌린 요청', unit: 'times' },
  ...POLICY_NAMES.map(
    (name): OutputSpec => ({ key: `${name}Hits`, label: `${policyLabel(name)} 히트`, unit: 'times' }),
  ),
  ...POLICY_NAMES.map(
    (name): OutputSpec => ({ key: `${name}Ratio`, label: `${policyLabel(name)} 적중률`, unit: 'ratio' }),
  ),
  { key: 'watchedRatio', label: '고른 정책의 적중률', unit: 'ratio' },
  {
    key: 'gap',
    label: 'OPT와 벌어진 폭',
    unit: 'ratio',
    note: 'OPT의 적중률에서 고른 정책의 적중률을 뺀 값이에요.',
  },
];
