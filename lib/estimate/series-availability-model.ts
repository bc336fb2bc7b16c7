import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import { availability } from './availability';
import { EACH_AVAILABILITY } from './availability-specs';
import type { Model, ModelSlip, OutputSpec } from './model';
import { toSteps } from './working';

type SeriesInput = { readonly each: number; readonly count: number };
type SeriesOutput = { readonly together: number };

const compute = ({ each, count }: SeriesInput): SeriesOutput => ({
  together: availability({
    kind: 'serial',
    blocks: Array.from({ length: count }, () => ({ kind: 'block', availability: each }) as const),
  }),
});

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'together', label: '직렬로 이은 가용성', unit: 'availability' },
];

const SLIPS: readonly ModelSlip<SeriesInput>[] = [
  {
    output: 'together',
    says: '직렬이 아니라 병렬(1 − (1 − A)ⁿ)로 계산한 것 같아요.',
    compute: ({ each, count }) => 1 - (1 - each) ** count,
  },
  {
    output: 'together',
    says: '가장 약한 하나의 가용성을 그대로 쓴 것 같아요. 직렬에서는 모두 곱해요.',
    compute: ({ each }) => each,
  },
  {
    output: 'together',
    says: '살아 있는 비율이 아니라 멈추는 비율을 구한 것 같아요.',
    compute: (input) => 1 - compute(input).together,
  },
];

const up = (value: number): string => show(value, 'availability');

/** So many equal blocks that are all needed. */
export const seriesAvailabilityModel: Model<SeriesInput, SeriesOutput> = {
  name: 'series-availability',
  inputs: [
    { ...EACH_AVAILABILITY, default: 0.999 },
    {
      kind: 'number',
      key: 'count',
      label: '직렬로 이은 수',
      unit: 'things',
      min: 1,
      max: 10,
      default: 3,
      scale: 'linear',
      integer: true,
    },
  ],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) =>
    toSteps(OUTPUTS, compute(input), [
      {
        id: 'together',
        formula: '하나의 가용성^이은 수',
        substitution: `${up(input.each)}^${input.count}`,
        uses: ['each', 'count'],
      },
    ]),
  summarize: (input) =>
    `가용성 ${up(input.each)}인 것 ${withJosa(show(input.count, 'things'), '을/를')} 직렬로 이으면 전체는 ${withJosa(up(compute(input).together), '이/가')} 돼요.`,
  slips: SLIPS,
};
