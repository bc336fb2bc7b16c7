import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import type { Model, ModelSlip, OutputSpec } from './model';
import { MENTAL_SECONDS_PER_DAY, meanBitsPerSecond, meanPerSecond } from './per-day';
import { toSteps } from './working';

type DailyQpsInput = { readonly perDay: number };
type DailyQpsOutput = { readonly qps: number };
type DailyBandwidthInput = { readonly bytesPerDay: number };
type DailyBandwidthOutput = { readonly bandwidth: number };

const MINUTES_PER_DAY = 1440;
const HOURS_PER_DAY = 24;

/** Other lengths of a day that are divided by, and what that looks like. */
const WRONG_DAYS: readonly (readonly [says: string, parts: number])[] = [
  ['하루를 86,400초가 아니라 10⁵초로 어림한 것 같아요.', MENTAL_SECONDS_PER_DAY],
  ['초가 아니라 분으로 나눈 것 같아요(하루는 1,440분, 86,400초).', MINUTES_PER_DAY],
  ['초가 아니라 시간으로 나눈 것 같아요(하루는 24시간, 86,400초).', HOURS_PER_DAY],
];

const QPS: readonly OutputSpec[] = [{ key: 'qps', label: '평균 QPS', unit: 'perSecond' }];

/** What so many a day are a second. */
export const dailyQpsModel: Model<DailyQpsInput, DailyQpsOutput> = {
  name: 'daily-qps',
  inputs: [
    {
      kind: 'number',
      key: 'perDay',
      label: '하루 요청',
      unit: 'itemsPerDay',
      min: 1,
      max: 1e13,
      default: 1e6,
      scale: 'log',
    },
  ],
  outputs: QPS,
  presets: [],
  compute: ({ perDay }) => ({ qps: meanPerSecond(perDay) }),
  explain: ({ perDay }) =>
    toSteps(QPS, { qps: meanPerSecond(perDay) }, [
      {
        id: 'qps',
        formula: '하루 요청 ÷ 86,400초',
        substitution: `${formatQuantity(perDay, 'itemsPerDay')} ÷ 86,400초`,
        uses: ['perDay'],
      },
    ]),
  summarize: ({ perDay }) =>
    `하루 ${withJosa(formatQuantity(perDay, 'items'), '은/는')} 평균 ${formatQuantity(meanPerSecond(perDay), 'perSecond')}예요.`,
  slips: WRONG_DAYS.map(
    ([says, parts]): ModelSlip<DailyQpsInput> => ({
      output: 'qps',
      says,
      compute: ({ perDay }) => meanPerSecond(perDay, parts),
    }),
  ),
};

const BANDWIDTH: readonly OutputSpec[] = [{ key: 'bandwidth', label: '평균 대역폭', unit: 'bitsPerSecond' }];

/** What so many bytes a day are in bits a second. */
export const dailyBandwidthModel: Model<DailyBandwidthInput, DailyBandwidthOutput> = {
  name: 'daily-bandwidth',
  inputs: [
    {
      kind: 'number',
      key: 'bytesPerDay',
      label: '하루 전송량',
      unit: 'bytesPerDay',
      min: 1,
      max: 1e18,
      default: 1e12,
      scale: 'log',
    },
  ],
  outputs: BANDWIDTH,
  presets: [],
  compute: ({ bytesPerDay }) => ({ bandwidth: meanBitsPerSecond(bytesPerDay) }),
  explain: ({ bytesPerDay }) =>
    toSteps(BANDWIDTH, { bandwidth: meanBitsPerSecond(bytesPerDay) }, [
      {
        id: 'bandwidth',
        formula: '하루 전송량 × 8비트 ÷ 86,400초',
        substitution: `${formatQuantity(bytesPerDay, 'bytesPerDay')} × 8비트 ÷ 86,400초`,
        uses: ['bytesPerDay'],
      },
    ]),
  summarize: ({ bytesPerDay }) =>
    `하루 ${withJosa(formatQuantity(bytesPerDay, 'bytes'), '을/를')} 고르게 보내려면 평균 ${formatQuantity(meanBitsPerSecond(bytesPerDay), 'bitsPerSecond')}가 필요해요.`,
  slips: [
    {
      output: 'bandwidth',
      says: '바이트를 비트로(8배) 바꾸지 않은 것 같아요.',
      compute: ({ bytesPerDay }) => meanPerSecond(bytesPerDay),
    },
    ...WRONG_DAYS.map(
      ([says, parts]): ModelSlip<DailyBandwidthInput> => ({
        output: 'bandwidth',
        says,
        compute: ({ bytesPerDay }) => meanBitsPerSecond(bytesPerDay, parts),
      }),
    ),
  ],
};
