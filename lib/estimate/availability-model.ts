import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import {
  type AvailabilityInput,
  type AvailabilityOutput,
  estimateAvailability,
  stageOutputKey,
  stagesOf,
} from './availability-chain';
import { AVAILABILITY_INPUTS, AVAILABILITY_OUTPUTS, AVAILABILITY_PRESETS } from './availability-specs';
import { explainAvailability } from './availability-steps';
import type { Model, ModelSlip } from './model';

function weakestStage(input: AvailabilityInput, output: AvailabilityOutput): string {
  const used = stagesOf(input)
    .filter(({ copies }) => copies > 0)
    .map(({ number }) => ({ number, up: output[stageOutputKey(number)] }));
  const least = Math.min(...used.map(({ up }) => up));
  const weakest = used.filter(({ up }) => up === least);
  if (used.length < 2 || weakest.length === used.length) return '';
  return ` 가장 많이 멈추는 곳은 ${weakest.map(({ number }) => `${number}단계`).join(', ')}예요.`;
}

function summarize(
  input: AvailabilityInput,
  output: AvailabilityOutput = estimateAvailability(input),
): string {
  if (stagesOf(input).every(({ copies }) => copies === 0)) {
    return '사슬에 단계가 하나도 없어요. 대수를 1대 이상으로 올려 보세요.';
  }
  const up = withJosa(show(output.availability, 'availability'), '이라/라');
  return (
    `전체 가용성이 ${up} 한 해에 ${show(output.downYear, 'minutes')}, 한 달에 ${show(output.downMonth, 'minutes')} 멈춰요.` +
    weakestStage(input, output)
  );
}

const withoutCopies = (input: AvailabilityInput): AvailabilityInput => ({
  ...input,
  n1: Math.min(1, input.n1),
  n2: Math.min(1, input.n2),
  n3: Math.min(1, input.n3),
  n4: Math.min(1, input.n4),
  n5: Math.min(1, input.n5),
  n6: Math.min(1, input.n6),
  regions: 1,
});

const altered =
  (change: (input: AvailabilityInput) => AvailabilityInput) => (input: AvailabilityInput, asked: string) =>
    new Map(Object.entries(estimateAvailability(change(input)))).get(asked);

const SLIPS: readonly ModelSlip<AvailabilityInput>[] = [
  {
    output: 'stage1',
    says: '나란히 둔 대수를 세지 않고 한 대씩으로 계산한 것 같아요.',
    compute: altered(withoutCopies),
  },
  {
    output: 'stage1',
    says: '공통 원인으로 한꺼번에 멈추는 몫을 빠뜨린 것 같아요.',
    compute: altered((input) => ({ ...input, beta: 0 })),
  },
];

/** C05: what becomes of availability in series and in parallel. */
export const availabilityModel: Model<AvailabilityInput, AvailabilityOutput> = {
  name: 'availability',
  inputs: AVAILABILITY_INPUTS,
  outputs: AVAILABILITY_OUTPUTS,
  presets: AVAILABILITY_PRESETS,
  compute: estimateAvailability,
  explain: explainAvailability,
  summarize,
  slips: SLIPS,
};
