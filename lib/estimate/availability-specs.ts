import { type AvailabilityInput, STAGES, type StageNumber, stageOutputKey } from './availability-chain';
import type { InputSpec, NumberInput, OutputSpec, Preset } from './model';

const MOST_COPIES = 5;

/** Entry, application and database of a small site, the last two doubled; three places more stand empty. */
const START: readonly (readonly [availability: number, copies: number])[] = [
  [0.9999, 1],
  [0.99, 2],
  [0.999, 2],
];
const SPARE_STAGE = [0.999, 0] as const;

export const EACH_AVAILABILITY: NumberInput = {
  kind: 'number',
  key: 'each',
  label: '하나의 가용성',
  unit: 'availability',
  min: 0.9,
  max: 0.999999,
  default: 0.99,
  scale: 'nines',
};

function stageInputs(number: StageNumber): readonly InputSpec[] {
  const [availability, copies] = START[number - 1] ?? SPARE_STAGE;
  return [
    { ...EACH_AVAILABILITY, key: `a${number}`, label: `${number}단계 가용성`, default: availability },
    {
      kind: 'number',
      key: `n${number}`,
      label: `${number}단계 대수`,
      unit: 'servers',
      min: 0,
      max: MOST_COPIES,
      default: copies,
      scale: 'linear',
      integer: true,
    },
  ];
}

export const AVAILABILITY_INPUTS: readonly InputSpec[] = [
  ...STAGES.flatMap(stageInputs),
  {
    kind: 'number',
    key: 'beta',
    label: '공통 원인 비율(β)',
    unit: 'ratio',
    min: 0,
    max: 1,
    default: 0,
    scale: 'linear',
    hint: '고장 가운데 나란히 둔 것이 한꺼번에 멈추는 몫이에요. 같은 전원, 같은 배포 실수 같은 것이죠.',
  },
  {
    kind: 'number',
    key: 'regions',
    label: '리전 수',
    unit: 'things',
    min: 1,
    max: 3,
    default: 1,
    scale: 'linear',
    integer: true,
    hint: '사슬 전체를 나란히 두고 하나만 살아 있으면 된다고 봐요.',
  },
];

export const AVAILABILITY_OUTPUTS: readonly OutputSpec[] = [
  {
    key: 'availability',
    label: '전체 가용성',
    unit: 'availability',
    note: '고장이 서로 독립이라고 본 값이에요.',
  },
  { key: 'downYear', label: '한 해에 멈추는 시간', unit: 'minutes', note: '365일로 봐요.' },
  { key: 'downMonth', label: '한 달에 멈추는 시간', unit: 'minutes', note: '30일로 봐요.' },
  { key: 'chain', label: '한 리전의 가용성', unit: 'availability' },
  ...STAGES.map(
    (number): OutputSpec => ({
      key: stageOutputKey(number),
      label: `${number}단계`,
      unit: 'availability',
    }),
  ),
];

/** A chain of these stages and no others. */
function chainOf(
  stages: readonly (readonly [availability: number, copies: number])[],
  rest: Partial<AvailabilityInput> = {},
): Partial<AvailabilityInput> {
  const places = STAGES.map((number) => {
    const [availability, copies] = stages[number - 1] ?? SPARE_STAGE;
    return { [`a${number}`]: availability, [`n${number}`]: copies };
  });
  return Object.assign({}, ...places, rest);
}

const preset = (id: string, label: string, values: Partial<AvailabilityInput>): Preset => ({
  id,
  label,
  values: { ...values },
});

export const AVAILABILITY_PRESETS: readonly Preset[] = [
  preset('three-tier', '세 단계, 이중화', {}),
  preset('bare', '이중화 없이', { n2: 1, n3: 1 }),
  preset('two-nines', '99%', chainOf([[0.99, 1]])),
  preset('three-nines', '99.9%', chainOf([[0.999, 1]])),
  preset('four-nines', '99.99%', chainOf([[0.9999, 1]])),
  preset('five-nines', '99.999%', chainOf([[0.99999, 1]])),
  preset(
    'series',
    '직렬 3개',
    chainOf([
      [0.999, 1],
      [0.999, 1],
      [0.999, 1],
    ]),
  ),
  preset('pair', '병렬 2대', chainOf([[0.99, 2]])),
  preset('triple', '병렬 3대', chainOf([[0.99, 3]])),
  preset('common-cause', '공통 원인 10%', chainOf([[0.99, 2]], { beta: 0.1 })),
  preset('two-regions', '리전 둘', { n2: 1, n3: 1, regions: 2 }),
];
