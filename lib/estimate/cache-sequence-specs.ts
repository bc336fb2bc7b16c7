import type { InputSpec, OutputSpec } from './model';

const number = { kind: 'number' } as const;

/** Ranges and defaults of C08. */
export const CACHE_SEQUENCE_INPUTS: readonly InputSpec[] = [
  {
    kind: 'choice',
    key: 'fault',
    label: '탈이 난다면',
    options: [
      { value: 'none', label: '탈 없음' },
      { value: 'cache-dies', label: '캐시가 죽음' },
      { value: 'stale-race', label: '낡은 값 경쟁' },
      { value: 'lease', label: '경쟁을 임대로 막음' },
    ],
    default: 'none',
  },
  {
    kind: 'choice',
    key: 'pattern',
    label: '패턴',
    options: ['cache-aside', 'read-through', 'write-through', 'write-back', 'write-around'].map((value) => ({
      value,
      label: value,
    })),
    default: 'cache-aside',
    hint: 'write-through와 write-back의 읽기는 read-through로, write-around의 읽기는 cache-aside로 봐요.',
  },
  {
    kind: 'choice',
    key: 'op',
    label: '하는 일',
    options: [
      { value: 'read-hit', label: '읽기(적중)' },
      { value: 'read-miss', label: '읽기(미스)' },
      { value: 'write', label: '쓰기' },
    ],
    default: 'read-miss',
    hint: '낡은 값 경쟁은 cache-aside의 읽기와 쓰기가 겹칠 때라, 패턴과 하는 일을 고르지 않아요.',
  },
  {
    ...number,
    key: 'tc',
    label: '캐시 왕복',
    unit: 'milliseconds',
    min: 0.05,
    max: 20,
    default: 1,
    scale: 'log',
  },
  {
    ...number,
    key: 'tdb',
    label: 'DB 왕복',
    unit: 'milliseconds',
    min: 0.5,
    max: 500,
    default: 20,
    scale: 'log',
  },
  {
    ...number,
    key: 'flush',
    label: '모아 쓰는 간격',
    unit: 'seconds',
    min: 0.1,
    max: 60,
    default: 2,
    scale: 'log',
    hint: '캐시에 쓴 값이 DB로 가기까지 기다리는 시간이에요.',
  },
  {
    ...number,
    key: 'writeRate',
    label: '쓰기',
    unit: 'itemsPerSecond',
    min: 1,
    max: 1e4,
    default: 500,
    scale: 'log',
  },
];

export const CACHE_SEQUENCE_OUTPUTS: readonly OutputSpec[] = [
  { key: 'latency', label: '답까지 걸리는 시간', unit: 'milliseconds' },
  { key: 'appCalls', label: '앱이 부르는 횟수', unit: 'times' },
  {
    key: 'lostWrites',
    label: '유실될 수 있는 쓰기',
    unit: 'items',
    note: 'write-back에서 캐시가 죽을 때, 이미 끝났다고 답한 쓰기의 상한이에요.',
  },
  { key: 'cacheTrips', label: '캐시 왕복 횟수', unit: 'times' },
  { key: 'dbTrips', label: 'DB 왕복 횟수', unit: 'times' },
];
