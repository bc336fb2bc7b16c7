import type { InputSpec, NumberInput, OutputSpec } from './model';

const number = { kind: 'number' } as const;

const SHARD_INPUTS: readonly NumberInput[] = [
  {
    ...number,
    key: 'shards',
    label: '샤드 수',
    unit: 'things',
    min: 2,
    max: 100,
    default: 10,
    scale: 'linear',
    integer: true,
  },
  {
    ...number,
    key: 'total',
    label: '전체 부하',
    unit: 'perSecond',
    min: 1,
    max: 1e7,
    default: 10_000,
    scale: 'log',
  },
  {
    ...number,
    key: 'hotShare',
    label: '인기 키의 몫',
    unit: 'ratio',
    min: 0,
    max: 0.9,
    default: 0.3,
    scale: 'linear',
    hint: '키 하나가 전체 요청에서 차지하는 비율이에요.',
  },
  {
    ...number,
    key: 'split',
    label: '하위 키 수',
    unit: 'things',
    min: 1,
    max: 100,
    default: 1,
    scale: 'linear',
    integer: true,
    hint: '서로 다른 샤드에 놓으므로 샤드 수보다 많으면 샤드 수로 봐요.',
  },
  {
    ...number,
    key: 'cacheHit',
    label: '인기 키의 캐시 적중률',
    unit: 'ratio',
    min: 0,
    max: 1,
    default: 0,
    scale: 'linear',
    hint: '샤드 앞의 캐시가 대신 답하는 비율이에요.',
  },
];

const FAN_OUT_INPUTS: readonly NumberInput[] = [
  {
    ...number,
    key: 'postsPerDay',
    label: '하루 글',
    unit: 'itemsPerDay',
    min: 1,
    max: 1e10,
    default: 300e6,
    scale: 'log',
  },
  {
    ...number,
    key: 'avgFollowers',
    label: '평균 팔로워',
    unit: 'people',
    min: 1,
    max: 1e5,
    default: 200,
    scale: 'log',
  },
  {
    ...number,
    key: 'celebFollowers',
    label: '유명인사의 팔로워',
    unit: 'people',
    min: 1,
    max: 1e9,
    default: 10e6,
    scale: 'log',
  },
  {
    ...number,
    key: 'insertRate',
    label: '글 하나를 넣는 속도',
    unit: 'itemsPerSecond',
    min: 1,
    max: 1e8,
    default: 100_000,
    scale: 'log',
    hint: '글 하나를 1초에 몇 개의 피드에 넣을 수 있는지예요.',
  },
  {
    ...number,
    key: 'threshold',
    label: 'push의 한도',
    unit: 'people',
    min: 1,
    max: 1e9,
    default: 100_000,
    scale: 'log',
    hint: '팔로워가 이보다 많은 계정의 글은 읽을 때 가져와요(pull).',
  },
];

/** Ranges and defaults of C10. */
export const HOT_SHARD_INPUTS: readonly InputSpec[] = [
  {
    kind: 'choice',
    key: 'view',
    label: '무엇을 볼까요',
    options: [
      { value: 'shard', label: '뜨거운 키' },
      { value: 'fan-out', label: '팬아웃' },
    ],
    default: 'shard',
  },
  ...SHARD_INPUTS,
  ...FAN_OUT_INPUTS,
];

export const HOT_SHARD_OUTPUTS: readonly OutputSpec[] = [
  { key: 'hottestQps', label: '가장 뜨거운 샤드', unit: 'perSecond' },
  { key: 'ratio', label: '고른 몫의', unit: 'factor' },
  {
    key: 'insertsPerSecond',
    label: '모두 push하면',
    unit: 'itemsPerSecond',
    note: '피드에 넣는 일의 평균이에요.',
  },
  { key: 'celebDelay', label: '글 하나가 다 퍼지기까지', unit: 'seconds' },
  { key: 'fairQps', label: '샤드마다 고른 몫', unit: 'perSecond' },
  { key: 'coldQps', label: '인기 키가 없는 샤드', unit: 'perSecond' },
  { key: 'hotQps', label: '하위 키 하나의 부하', unit: 'perSecond' },
  { key: 'cachedQps', label: '캐시가 덜어 낸 부하', unit: 'perSecond' },
  {
    key: 'hybridDelay',
    label: '한도를 두면 가장 긴 push',
    unit: 'seconds',
    note: 'pull하는 글은 쓸 때 1건이지만, 읽을 때마다 그 계정을 한 번 더 찾아요.',
  },
];
