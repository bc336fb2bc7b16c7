import { formatQuantity as show } from '../format-quantity';
import { formatNumber, withJosa } from '../korean';
import { SHARDING_MODES, type ShardingMode } from '../simulate/sharding/placement';
import { SHARDING_WORDS, shardingLabel } from '../simulate/sharding/sharding-words';
import { SLOTS } from '../simulate/sharding/slots';
import type { Step } from './model';
import type { MovementInput, MovementOutput } from './shard-movement';
import { MOVEMENT_OUTPUTS } from './shard-movement-specs';
import { toSteps, type Working } from './working';

type Formula = Omit<Working, 'id'>;

const leastOverLcm = ({ n, m }: { n: number; m: number }): Formula => ({
  formula: '1 − min(지금, 뒤) ÷ 최소공배수(지금, 뒤)',
  substitution: `1 − min(${n}, ${m}) ÷ 최소공배수(${n}, ${m})`,
  uses: ['n', 'm'],
});
const differenceOverMost = ({ n, m }: { n: number; m: number }): Formula => ({
  formula: '|뒤 − 지금| ÷ max(지금, 뒤)',
  substitution: `|${m} − ${n}| ÷ max(${n}, ${m})`,
  uses: ['n', 'm'],
});
const outsideShared = ({ n, m }: { n: number; m: number }): Formula => ({
  formula: '1 − 같은 번호의 두 범위가 겹치는 길이의 합',
  substitution: `1 − Σ 겹침(1/${n}씩 나눈 범위, 1/${m}씩 나눈 범위)`,
  uses: ['n', 'm'],
});

/** What each way is expected to move: also the working of the small model. */
export const EXPECTED_WORKING: Readonly<Record<ShardingMode, (nodes: { n: number; m: number }) => Formula>> =
  {
    modulo: leastOverLcm,
    ring: differenceOverMost,
    slots: differenceOverMost,
    range: outsideShared,
  };

const placedBy = (mode: ShardingMode): readonly string[] =>
  mode === 'ring' ? ['n', 'm', 'keys', 'vnodes'] : ['n', 'm', 'keys'];

function modeWorkings(mode: ShardingMode, input: MovementInput, output: MovementOutput): readonly Working[] {
  const keys = show(input.keys, 'things');
  const { n, m } = input;
  return [
    {
      id: `${mode}Moved`,
      formula: `앞뒤의 노드가 다른 키를 셈. ${SHARDING_WORDS[mode].rule}`,
      substitution: `키 ${keys}, 노드 ${n}개 → ${m}개${mode === 'ring' ? `, 점 ${show(input.vnodes, 'things')}씩` : ''}`,
      uses: placedBy(mode),
    },
    {
      id: `${mode}Share`,
      formula: '옮긴 키 ÷ 키',
      substitution: `${show(output[`${mode}Moved`], 'things')} ÷ ${keys}`,
      uses: [`${mode}Moved`, 'keys'],
    },
    { id: `${mode}Expected`, ...EXPECTED_WORKING[mode](input) },
    {
      id: `${mode}Load`,
      formula: '바꾼 뒤 가장 찬 노드의 키 ÷ (키 ÷ 노드)',
      substitution: `${show(Math.round((output[`${mode}Load`] * input.keys) / m), 'things')} ÷ (${keys} ÷ ${m})`,
      uses: [...placedBy(mode)],
    },
  ];
}

function slotWorking({ n, m }: MovementInput): Working {
  return {
    id: 'slotCount',
    formula: `슬롯 ${formatNumber(SLOTS)}개를 고르게 나누도록 가장 적게 옮김`,
    substitution: `노드마다 ${formatNumber(SLOTS)} ÷ ${n} → ${formatNumber(SLOTS)} ÷ ${m}`,
    uses: ['n', 'm'],
  };
}

function watchedWorkings({ mode }: MovementInput, output: MovementOutput): readonly Working[] {
  const label = shardingLabel(mode);
  return [
    {
      id: 'watchedShare',
      formula: `${withJosa(label, '이/가')} 옮긴 비율`,
      substitution: show(output.watchedShare, 'ratio'),
      uses: ['mode', `${mode}Share`],
    },
    {
      id: 'watchedExpected',
      formula: `${label}의 기댓값`,
      substitution: show(output.watchedExpected, 'ratio'),
      uses: ['mode', `${mode}Expected`],
    },
    {
      id: 'watchedLoad',
      formula: `${label}의 최대 ÷ 평균`,
      substitution: show(output.watchedLoad, 'factor'),
      uses: ['mode', `${mode}Load`],
    },
  ];
}

/** One step an output. */
export function explainMovement(input: MovementInput, output: MovementOutput): readonly Step[] {
  return toSteps(MOVEMENT_OUTPUTS, output, [
    ...SHARDING_MODES.flatMap((mode) => modeWorkings(mode, input, output)),
    slotWorking(input),
    ...watchedWorkings(input, output),
  ]);
}
