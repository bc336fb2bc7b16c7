import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import { copiesNeeded } from './availability';
import { EACH_AVAILABILITY } from './availability-specs';
import type { Model, ModelSlip, OutputSpec } from './model';
import { toSteps } from './working';

type ReplicaNeedInput = { readonly each: number; readonly target: number };
type ReplicaNeedOutput = { readonly replicas: number };

const compute = ({ each, target }: ReplicaNeedInput): ReplicaNeedOutput => ({
  replicas: copiesNeeded(each, target),
});

const OUTPUTS: readonly OutputSpec[] = [{ key: 'replicas', label: '나란히 둘 대수', unit: 'servers' }];

const SLIPS: readonly ModelSlip<ReplicaNeedInput>[] = [
  {
    output: 'replicas',
    says: '원본 말고 더 두는 수를 센 것 같아요. 여기서는 원본까지 세요.',
    compute: (input) => compute(input).replicas - 1,
  },
  {
    output: 'replicas',
    says: '모자라지 않게 한 대를 더 넣은 것 같아요. 목표와 똑같아도 채운 거예요.',
    compute: (input) => compute(input).replicas + 1,
  },
];

const up = (value: number): string => show(value, 'availability');

/** How many independent copies reach a target, when one of them is enough. */
export const replicaNeedModel: Model<ReplicaNeedInput, ReplicaNeedOutput> = {
  name: 'replica-need',
  inputs: [
    EACH_AVAILABILITY,
    { ...EACH_AVAILABILITY, key: 'target', label: '목표 가용성', max: 0.999999999, default: 0.9999 },
  ],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) =>
    toSteps(OUTPUTS, compute(input), [
      {
        id: 'replicas',
        formula: '(1 − 하나의 가용성)ⁿ ≤ 1 − 목표가 되는 가장 작은 n',
        substitution: `(1 − ${up(input.each)})ⁿ ≤ 1 − ${up(input.target)}`,
        uses: ['each', 'target'],
      },
    ]),
  summarize: (input) =>
    `가용성 ${up(input.each)}인 것을 나란히 두어 ${withJosa(up(input.target), '을/를')} 채우려면 ${withJosa(show(compute(input).replicas, 'servers'), '이/가')} 필요해요.`,
  slips: SLIPS,
};
