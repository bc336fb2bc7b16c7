import { withJosa } from '../korean';
import { formatQuantity } from '../units';
import type { InputSpec, Model, OutputSpec } from './model';
import { estimatePeak, type PeakInput, type PeakOutput } from './peak';
import { explainPeak } from './peak-steps';

const INPUTS: readonly InputSpec[] = [
  {
    kind: 'number',
    key: 'avg',
    label: '평균 QPS',
    unit: 'perSecond',
    min: 1,
    max: 1e6,
    default: 3472.2222,
    scale: 'log',
  },
  {
    kind: 'number',
    key: 'r',
    label: '하루 최대 ÷ 최소',
    unit: 'factor',
    min: 1,
    max: 20,
    default: 4,
    scale: 'linear',
    hint: '하루 중 가장 바쁜 때가 가장 한가한 때의 몇 배인지예요.',
  },
  {
    kind: 'number',
    key: 'event',
    label: '행사 여유',
    unit: 'factor',
    min: 1,
    max: 10,
    default: 1.2,
    scale: 'linear',
    hint: '세일이나 뉴스처럼 평소보다 몰리는 날의 몫이에요.',
  },
  {
    kind: 'number',
    key: 'z',
    label: '초 단위 흔들림',
    unit: 'sigma',
    min: 0,
    max: 4,
    default: 3.09,
    scale: 'linear',
    hint: '3.09σ면 가장 바쁜 때에도 초의 99.9%를 덮어요.',
  },
  {
    kind: 'number',
    key: 'capFactor',
    label: '용량(평균의 몇 배)',
    unit: 'factor',
    min: 1,
    max: 10,
    default: 2,
    scale: 'linear',
  },
  {
    kind: 'choice',
    key: 'model',
    label: '최대를 보는 방법',
    options: [
      { value: 'diurnal', label: '하루의 오르내림' },
      { value: 'pareto', label: '80/20 어림' },
      { value: 'all-users', label: '모두가 접속(노트의 설명)' },
    ],
    default: 'diurnal',
  },
  {
    kind: 'number',
    key: 'p',
    label: '요청의 몫',
    unit: 'ratio',
    min: 0.5,
    max: 1,
    default: 0.8,
    scale: 'linear',
    hint: '80/20 어림에서만 써요: 요청의 이만큼이,',
  },
  {
    kind: 'number',
    key: 'q',
    label: '시간의 몫',
    unit: 'ratio',
    min: 0.01,
    max: 0.5,
    default: 0.2,
    scale: 'linear',
    hint: '하루의 이만큼에 몰린다고 봐요.',
  },
  {
    kind: 'number',
    key: 'dauRatio',
    label: '매일 쓰는 비율',
    unit: 'ratio',
    min: 0.01,
    max: 1,
    default: 0.5,
    scale: 'linear',
    hint: '‘모두가 접속’에서만 써요.',
  },
];

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'factor', label: '피크 계수', unit: 'factor' },
  { key: 'peakQps', label: '최대 QPS', unit: 'perSecond' },
  { key: 'amplitude', label: '평균보다 솟는 폭', unit: 'ratio' },
  { key: 'lambda', label: '가장 바쁜 때의 평균', unit: 'perSecond' },
  { key: 'capQps', label: '용량', unit: 'perSecond' },
  {
    key: 'exceedProbability',
    label: '용량을 넘는 초의 비율',
    unit: 'ratio',
    note: '하루 전체가 아니라 가장 바쁜 때의 한 초를 두고 하는 말이에요.',
  },
  { key: 'diurnalQps', label: '하루의 오르내림이 더한 몫', unit: 'perSecond' },
  { key: 'eventQps', label: '행사가 더한 몫', unit: 'perSecond' },
  { key: 'poissonQps', label: '초 단위 흔들림이 더한 몫', unit: 'perSecond' },
];

const REASONS: Readonly<Record<PeakInput['model'], (input: PeakInput) => string>> = {
  diurnal: (input) =>
    `하루의 오르내림이 ${formatQuantity(input.r, 'factor')}이고 행사 여유를 ${withJosa(formatQuantity(input.event, 'factor'), '으로/로')} 두면`,
  pareto: (input) =>
    `요청의 ${withJosa(formatQuantity(input.p, 'ratio'), '이/가')} 하루의 ${formatQuantity(input.q, 'ratio')}에 몰리면`,
  'all-users': (input) =>
    `매일 쓰는 비율이 ${formatQuantity(input.dauRatio, 'ratio')}인 서비스에 모두가 접속하면`,
};

function summarize(input: PeakInput): string {
  const output = estimatePeak(input);
  const factor = formatQuantity(output.factor, 'factor', { significant: 3 });
  return (
    `${REASONS[input.model](input)} 최대는 평균의 ${factor}인 ${formatQuantity(output.peakQps, 'perSecond')}예요. ` +
    `가장 바쁜 때에 용량 ${withJosa(formatQuantity(output.capQps, 'perSecond'), '을/를')} 넘는 초는 ${formatQuantity(output.exceedProbability, 'ratio')}예요.`
  );
}

/** C02: why the peak is said to be twice the mean, and when that holds. */
export const peakModel: Model<PeakInput, PeakOutput> = {
  name: 'peak-factor',
  inputs: INPUTS,
  outputs: OUTPUTS,
  presets: [],
  compute: estimatePeak,
  explain: explainPeak,
  summarize,
};
