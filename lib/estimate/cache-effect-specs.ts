import type { InputSpec, OutputSpec } from './model';

/** At 100 % there would be nothing to lose the cache against: its multiplier has no end. */
const HIGHEST_HIT_RATIO = 0.9999;

export const CACHE_EFFECT_INPUTS: readonly InputSpec[] = [
  {
    kind: 'number',
    key: 'h',
    label: '적중률',
    unit: 'ratio',
    min: 0,
    max: HIGHEST_HIT_RATIO,
    default: 0.9,
    scale: 'linear',
    hint: '100%인 캐시는 없고 배수도 끝이 없어져서 99.99%까지 받아요.',
  },
  {
    kind: 'number',
    key: 'tc',
    label: '캐시 조회 시간',
    unit: 'milliseconds',
    min: 0.05,
    max: 20,
    default: 1,
    scale: 'log',
    hint: '빗나갔을 때도 먼저 들르므로 이만큼 더 들어요.',
  },
  {
    kind: 'number',
    key: 'tdb',
    label: 'DB 질의 시간',
    unit: 'milliseconds',
    min: 0.5,
    max: 500,
    default: 20,
    scale: 'log',
  },
  {
    kind: 'number',
    key: 'qps',
    label: '전체 조회',
    unit: 'perSecond',
    min: 1,
    max: 1e6,
    default: 10_000,
    scale: 'log',
  },
  {
    kind: 'number',
    key: 'hotKeyQps',
    label: '인기 키 하나의 조회',
    unit: 'perSecond',
    min: 1,
    max: 1e6,
    default: 5000,
    scale: 'log',
    hint: '전체 조회보다 크면 전체 조회만큼으로 봐요.',
  },
];

export const CACHE_EFFECT_OUTPUTS: readonly OutputSpec[] = [
  { key: 'effectiveMs', label: '평균 조회 시간', unit: 'milliseconds' },
  {
    key: 'speedUp',
    label: '캐시 없을 때보다',
    unit: 'factor',
    note: '1배보다 작으면 캐시가 오히려 느려요.',
  },
  {
    key: 'breakEven',
    label: '손익분기 적중률',
    unit: 'ratio',
    note: '적중률이 이보다 높아야 평균이 빨라져요. 100% 이상이면 캐시로 빨라질 수 없어요.',
  },
  { key: 'dbQps', label: 'DB에 닿는 조회', unit: 'perSecond' },
  {
    key: 'offloadQps',
    label: '캐시가 대신 받는 조회',
    unit: 'perSecond',
    note: 'DB 부하가 적중률만큼 줄어요.',
  },
  {
    key: 'lossMultiplier',
    label: '캐시를 잃으면 DB 부하',
    unit: 'factor',
    note: '적중률이 높을수록 캐시가 멈춘 날이 무서워요.',
  },
  {
    key: 'stampedeQueries',
    label: '만료 순간 겹치는 질의',
    unit: 'items',
    note: '인기 키가 만료된 뒤 첫 질의가 값을 되채우기까지 함께 DB로 가는 질의예요.',
  },
];
