import { formatQuantity as show } from '../format-quantity';
import { formatNumber } from '../korean';
import type { Step } from './model';
import { allowancesOf, estimatePeak, type PeakInput, type PeakOutput } from './peak';
import { PEAK_OUTPUTS } from './peak-specs';
import { floorWhole } from './whole-number';
import { toSteps, type Working } from './working';

type AmplitudeWorking = Omit<Working, 'id'>;

const AMPLITUDES: Readonly<Record<PeakInput['model'], (input: PeakInput) => AmplitudeWorking>> = {
  diurnal: ({ r }) => ({
    formula: '(최대÷최소 − 1) ÷ (최대÷최소 + 1)',
    substitution: `(${formatNumber(r)} − 1) ÷ (${formatNumber(r)} + 1)`,
    uses: ['model', 'r'],
  }),
  pareto: ({ p, q }) => ({
    formula: '요청의 몫 ÷ 시간의 몫 − 1',
    substitution: `${show(p, 'ratio')} ÷ ${show(q, 'ratio')} − 1`,
    uses: ['model', 'p', 'q'],
  }),
  'all-users': ({ dauRatio }) => ({
    formula: '1 ÷ 매일 쓰는 비율 − 1',
    substitution: `1 ÷ ${show(dauRatio, 'ratio')} − 1`,
    uses: ['model', 'dauRatio'],
  }),
};

function lambdaWorkings(input: PeakInput, output: PeakOutput): readonly Working[] {
  const avg = show(input.avg, 'perSecond');
  const { event, z } = allowancesOf(input);
  return [
    {
      id: 'amplitude',
      ...AMPLITUDES[input.model](input),
    },
    {
      id: 'diurnalQps',
      formula: '평균 QPS × 솟는 폭',
      substitution: `${avg} × ${show(output.amplitude, 'ratio')}`,
      uses: ['avg', 'amplitude'],
    },
    {
      id: 'eventQps',
      formula: '(평균 QPS + 오르내림의 몫) × (행사 여유 − 1)',
      substitution: `(${avg} + ${show(output.diurnalQps, 'perSecond')}) × (${formatNumber(event)} − 1)`,
      uses: ['avg', 'diurnalQps', 'event'],
    },
    {
      id: 'lambda',
      formula: '평균 QPS + 오르내림의 몫 + 행사의 몫',
      substitution: [avg, show(output.diurnalQps, 'perSecond'), show(output.eventQps, 'perSecond')].join(
        ' + ',
      ),
      uses: ['avg', 'diurnalQps', 'eventQps'],
    },
    {
      id: 'poissonQps',
      formula: 'z × √λ',
      substitution: `${formatNumber(z)} × √${formatNumber(output.lambda)}`,
      uses: ['z', 'lambda'],
    },
  ];
}

function peakWorkings(input: PeakInput, output: PeakOutput): readonly Working[] {
  const avg = show(input.avg, 'perSecond');
  return [
    {
      id: 'peakQps',
      formula: 'λ + 흔들림의 몫',
      substitution: `${show(output.lambda, 'perSecond')} + ${show(output.poissonQps, 'perSecond')}`,
      uses: ['lambda', 'poissonQps'],
    },
    {
      id: 'factor',
      formula: '최대 QPS ÷ 평균 QPS',
      substitution: `${show(output.peakQps, 'perSecond')} ÷ ${avg}`,
      uses: ['peakQps', 'avg'],
    },
    {
      id: 'capQps',
      formula: '평균 QPS × 용량 배수',
      substitution: `${avg} × ${show(input.capFactor, 'factor')}`,
      uses: ['avg', 'capFactor'],
    },
    {
      id: 'exceedProbability',
      formula: 'P(푸아송(λ) > ⌊용량⌋)',
      substitution: `P(푸아송(${formatNumber(output.lambda)}) > ${formatNumber(floorWhole(output.capQps))})`,
      uses: ['lambda', 'capQps'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainPeak(input: PeakInput): readonly Step[] {
  const output = estimatePeak(input);
  return toSteps(PEAK_OUTPUTS, output, [...lambdaWorkings(input, output), ...peakWorkings(input, output)]);
}
