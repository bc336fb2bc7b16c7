import { formatNumber } from '../korean';
import { SHARDING_MODES, type ShardingMode } from '../simulate/sharding/placement';
import { shardingLabel } from '../simulate/sharding/sharding-words';
import { SLOTS } from '../simulate/sharding/slots';
import type { InputSpec, NumberInput, OutputSpec } from './model';

const count = (spec: Omit<NumberInput, 'kind' | 'integer' | 'unit'>): NumberInput => ({
  kind: 'number',
  integer: true,
  unit: 'things',
  ...spec,
});

export const NODES_BEFORE = count({
  key: 'n',
  label: '지금 노드',
  min: 1,
  max: 100,
  default: 4,
  scale: 'linear',
});
export const NODES_AFTER = count({
  key: 'm',
  label: '바꾼 뒤 노드',
  min: 1,
  max: 100,
  default: 5,
  scale: 'linear',
  hint: '늘려도 되고 줄여도 돼요.',
});

/** Ranges and defaults of C09. */
export const MOVEMENT_INPUTS: readonly InputSpec[] = [
  {
    kind: 'choice',
    key: 'mode',
    label: '자세히 볼 방법',
    options: SHARDING_MODES.map((value) => ({ value, label: shardingLabel(value) })),
    default: 'ring',
    hint: '네 방법은 늘 함께 돌아가요. 고른 방법의 키가 어디로 가는지 아래에서 보여 줘요.',
  },
  NODES_BEFORE,
  NODES_AFTER,
  count({ key: 'keys', label: '키', min: 100, max: 1e5, default: 10_000, scale: 'log' }),
  count({
    key: 'vnodes',
    label: '노드마다 가상 노드',
    min: 1,
    max: 500,
    default: 100,
    scale: 'log',
    hint: '한 노드가 링에 찍는 점의 수예요. 링만 써요.',
  }),
];

const each = (output: (mode: ShardingMode, label: string) => OutputSpec): OutputSpec[] =>
  SHARDING_MODES.map((mode) => output(mode, shardingLabel(mode)));

export const MOVEMENT_OUTPUTS: readonly OutputSpec[] = [
  ...each((mode, label) => ({ key: `${mode}Moved`, label: `${label}: 옮긴 키`, unit: 'things' })),
  ...each((mode, label) => ({ key: `${mode}Share`, label: `${label}: 옮긴 비율`, unit: 'ratio' })),
  ...each((mode, label) => ({ key: `${mode}Expected`, label: `${label}: 식의 기댓값`, unit: 'ratio' })),
  ...each((mode, label) => ({ key: `${mode}Load`, label: `${label}: 최대 ÷ 평균`, unit: 'factor' })),
  {
    key: 'slotCount',
    label: '주인이 바뀐 슬롯',
    unit: 'things',
    note: `슬롯 ${formatNumber(SLOTS)}개 가운데 새 표에서 노드가 달라진 수예요.`,
  },
  { key: 'watchedShare', label: '고른 방법이 옮긴 비율', unit: 'ratio' },
  { key: 'watchedExpected', label: '식으로 본 기댓값', unit: 'ratio' },
  {
    key: 'watchedLoad',
    label: '가장 찬 노드 ÷ 평균',
    unit: 'factor',
    note: '바꾼 뒤의 쏠림이에요. 1배면 모든 노드가 똑같이 찼어요.',
  },
];
