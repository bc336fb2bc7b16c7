import { formatQuantity } from '../format-quantity';
import { formatNumber } from '../korean';
import { MINUTES_PER_MONTH, MINUTES_PER_YEAR } from './availability';
import {
  type AvailabilityInput,
  type AvailabilityOutput,
  estimateAvailability,
  stageOutputKey,
  stagesOf,
} from './availability-chain';
import { AVAILABILITY_OUTPUTS } from './availability-specs';
import type { Step } from './model';
import { toSteps, type Working } from './working';

const up = (availability: number): string => formatQuantity(availability, 'availability');

/** The formula of copies of a thing, and the same with its numbers; without a common cause it is a power. */
function parallel(
  [thing, count]: readonly [thing: string, count: string],
  each: number,
  copies: number,
  beta: number,
): Pick<Working, 'formula' | 'substitution'> {
  const down = `(1 − ${up(each)})`;
  if (beta === 0) {
    return { formula: `1 − (1 − ${thing})^${count}`, substitution: `1 − ${down}^${copies}` };
  }
  const [own, common] = [formatQuantity(1 - beta, 'ratio'), formatQuantity(beta, 'ratio')];
  return {
    formula: `1 − [(1 − β) × (1 − ${thing})^${count} + β × (1 − ${thing})]`,
    substitution: `1 − [${own} × ${down}^${copies} + ${common} × ${down}]`,
  };
}

const stageWorkings = (input: AvailabilityInput): readonly Working[] =>
  stagesOf(input).map(({ number, availability, copies }) => ({
    id: stageOutputKey(number),
    uses: [`a${number}`, `n${number}`, 'beta'],
    ...(copies === 0
      ? { formula: '없는 단계는 멈추지 않아요', substitution: '0대' }
      : parallel(['가용성', '대수'], availability, copies, input.beta)),
  }));

function systemWorkings(input: AvailabilityInput, output: AvailabilityOutput): readonly Working[] {
  const keys = stagesOf(input).map(({ number }) => stageOutputKey(number));
  const used = stagesOf(input).filter(({ copies }) => copies > 0);
  const down = `(1 − ${up(output.availability)})`;
  return [
    {
      id: 'chain',
      formula: '단계의 가용성을 모두 곱해요',
      substitution: used.map(({ number }) => up(output[stageOutputKey(number)])).join(' × ') || '단계 없음',
      uses: keys,
    },
    {
      id: 'availability',
      ...parallel(['한 리전', '리전 수'], output.chain, input.regions, input.beta),
      uses: ['chain', 'regions', 'beta'],
    },
    {
      id: 'downYear',
      formula: '(1 − 전체 가용성) × 525,600분',
      substitution: `${down} × ${formatNumber(MINUTES_PER_YEAR)}분`,
      uses: ['availability'],
    },
    {
      id: 'downMonth',
      formula: '(1 − 전체 가용성) × 43,200분',
      substitution: `${down} × ${formatNumber(MINUTES_PER_MONTH)}분`,
      uses: ['availability'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainAvailability(
  input: AvailabilityInput,
  output: AvailabilityOutput = estimateAvailability(input),
): readonly Step[] {
  return toSteps(AVAILABILITY_OUTPUTS, output, [...stageWorkings(input), ...systemWorkings(input, output)]);
}
