import type { NumberInput } from './model';

/** Inputs that more than one model asks for. */

const number = { kind: 'number' } as const;

export const YEARS: NumberInput = {
  ...number,
  key: 'years',
  label: '보관 기간',
  unit: 'years',
  min: 1,
  max: 20,
  default: 5,
  scale: 'linear',
  integer: true,
};
export const REPLICAS: NumberInput = {
  ...number,
  key: 'replicas',
  label: '복제 수',
  unit: 'copies',
  min: 1,
  max: 5,
  default: 1,
  scale: 'linear',
  integer: true,
  hint: '같은 데이터를 몇 벌 두는지예요. 원본만 두면 1벌이에요.',
};
export const HOT_FRACTION: NumberInput = {
  ...number,
  key: 'hotFraction',
  label: '캐시할 비율',
  unit: 'ratio',
  min: 0.01,
  max: 1,
  default: 0.2,
  scale: 'linear',
  hint: '80/20 어림: 조회의 80%가 데이터의 20%에 몰린다고 봐요.',
};
export const OBJECT_BYTES: NumberInput = {
  ...number,
  key: 'objBytes',
  label: '캐시 객체 크기',
  unit: 'bytes',
  min: 1,
  max: 1e9,
  default: 1000,
  scale: 'log',
};
export const SERVER_QPS: NumberInput = {
  ...number,
  key: 'serverQps',
  label: '서버 한 대의 처리량',
  unit: 'perSecond',
  min: 10,
  max: 1e5,
  default: 1000,
  scale: 'log',
};
export const TARGET_UTILIZATION: NumberInput = {
  ...number,
  key: 'targetUtil',
  label: '목표 사용률',
  unit: 'ratio',
  min: 0.1,
  max: 0.95,
  default: 0.6,
  scale: 'linear',
  hint: '최대 부하에서도 이만큼만 쓰고 나머지는 여유로 남겨요.',
};
export const SPARE_SERVERS: NumberInput = {
  ...number,
  key: 'spare',
  label: '예비 서버',
  unit: 'servers',
  min: 0,
  max: 10,
  default: 1,
  scale: 'linear',
  integer: true,
};
