import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import type { Model, Preset } from './model';
import { estimatePeak, type PeakInput, type PeakOutput } from './peak';
import { PEAK_INPUTS, PEAK_OUTPUTS } from './peak-specs';
import { explainPeak } from './peak-steps';

/** The same day at four sizes, so that what differs is the chance of single seconds; then the two rules of thumb. */
const PRESETS: readonly Preset[] = [
  { id: 'small', label: '작은 서비스', values: { avg: 10 } },
  { id: 'medium', label: '중간 서비스', values: { avg: 100 } },
  { id: 'twitter', label: '트위터형', values: {} },
  { id: 'large', label: '큰 서비스', values: { avg: 1e5 } },
  { id: 'eighty-twenty', label: '80/20', values: { model: 'pareto' } },
  { id: 'all-users', label: '전원 접속', values: { model: 'all-users' } },
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
  inputs: PEAK_INPUTS,
  outputs: PEAK_OUTPUTS,
  presets: PRESETS,
  compute: estimatePeak,
  explain: explainPeak,
  summarize,
};
