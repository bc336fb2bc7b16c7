import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import { MINUTES_PER_MONTH, MINUTES_PER_YEAR } from './availability';
import { EACH_AVAILABILITY } from './availability-specs';
import type { Model, ModelSlip, OutputSpec } from './model';
import { toSteps } from './working';

type DowntimeInput = { readonly availability: number };
type DowntimeOutput = { readonly downMonth: number; readonly downYear: number };

const compute = ({ availability }: DowntimeInput): DowntimeOutput => ({
  downMonth: (1 - availability) * MINUTES_PER_MONTH,
  downYear: (1 - availability) * MINUTES_PER_YEAR,
});

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'downMonth', label: '한 달에 멈추는 시간', unit: 'minutes' },
  { key: 'downYear', label: '한 해에 멈추는 시간', unit: 'minutes' },
];

const scaled =
  (times: number) =>
  (input: DowntimeInput, asked: string): number | undefined => {
    const value = new Map(Object.entries(compute(input))).get(asked);
    return value === undefined ? undefined : value * times;
  };

const SLIPS: readonly ModelSlip<DowntimeInput>[] = [
  { output: 'downMonth', says: '9를 하나 더 센 것 같아요.', compute: scaled(0.1) },
  { output: 'downMonth', says: '9를 하나 덜 센 것 같아요.', compute: scaled(10) },
  {
    output: 'downMonth',
    says: '멈추는 시간이 아니라 살아 있는 시간을 구한 것 같아요.',
    compute: ({ availability }, asked) => scaled(availability / (1 - availability))({ availability }, asked),
  },
];

const up = ({ availability }: DowntimeInput): string => show(availability, 'availability');

/** How long an availability lets something be down, in minutes of a month of 30 days and of a year of 365. */
export const downtimeModel: Model<DowntimeInput, DowntimeOutput> = {
  name: 'downtime',
  inputs: [{ ...EACH_AVAILABILITY, key: 'availability', label: '가용성', default: 0.999 }],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) =>
    toSteps(OUTPUTS, compute(input), [
      {
        id: 'downMonth',
        formula: '(1 − 가용성) × 30일 × 24시간 × 60분',
        substitution: `(1 − ${up(input)}) × 43,200분`,
        uses: ['availability'],
      },
      {
        id: 'downYear',
        formula: '(1 − 가용성) × 365일 × 24시간 × 60분',
        substitution: `(1 − ${up(input)}) × 525,600분`,
        uses: ['availability'],
      },
    ]),
  summarize: (input) => {
    const { downMonth, downYear } = compute(input);
    return `가용성이 ${withJosa(up(input), '이라/라')}면 한 달에 ${show(downMonth, 'minutes')}, 한 해에 ${show(downYear, 'minutes')} 멈출 수 있어요.`;
  },
  slips: SLIPS,
};
