import { formatNumber } from '../korean';
import { formatQuantity as show } from '../units';
import type { Step } from './model';
import { allowancesOf, estimatePeak, type PeakInput, type PeakOutput } from './peak';
import { floorWhole } from './whole-number';

type StepText = Pick<Step, 'formula' | 'substitution' | 'uses'>;

const AMPLITUDES: Readonly<Record<PeakInput['model'], (input: PeakInput) => StepText>> = {
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

function lambdaSteps(input: PeakInput, output: PeakOutput): readonly Step[] {
  const avg = show(input.avg, 'perSecond');
  const { event, z } = allowancesOf(input);
  return [
    {
      id: 'amplitude',
      label: '평균보다 솟는 폭',
      ...AMPLITUDES[input.model](input),
      value: output.amplitude,
      unit: 'ratio',
    },
    {
      id: 'diurnalQps',
      label: '하루의 오르내림이 더한 몫',
      formula: '평균 QPS × 솟는 폭',
      substitution: `${avg} × ${show(output.amplitude, 'ratio')}`,
      value: output.diurnalQps,
      unit: 'perSecond',
      uses: ['avg', 'amplitude'],
    },
    {
      id: 'eventQps',
      label: '행사가 더한 몫',
      formula: '(평균 QPS + 오르내림의 몫) × (행사 여유 − 1)',
      substitution: `(${avg} + ${show(output.diurnalQps, 'perSecond')}) × (${formatNumber(event)} − 1)`,
      value: output.eventQps,
      unit: 'perSecond',
      uses: ['avg', 'diurnalQps', 'event'],
    },
    {
      id: 'lambda',
      label: '가장 바쁜 때의 평균 λ',
      formula: '평균 QPS + 오르내림의 몫 + 행사의 몫',
      substitution: [avg, show(output.diurnalQps, 'perSecond'), show(output.eventQps, 'perSecond')].join(
        ' + ',
      ),
      value: output.lambda,
      unit: 'perSecond',
      uses: ['avg', 'diurnalQps', 'eventQps'],
    },
    {
      id: 'poissonQps',
      label: '초 단위 흔들림이 더한 몫',
      formula: 'z × √λ',
      substitution: `${formatNumber(z)} × √${formatNumber(output.lambda)}`,
      value: output.poissonQps,
      unit: 'perSecond',
      uses: ['z', 'lambda'],
    },
  ];
}

function peakSteps(input: PeakInput, output: PeakOutput): readonly Step[] {
  const avg = show(input.avg, 'perSecond');
  return [
    {
      id: 'peakQps',
      label: '최대 QPS',
      formula: 'λ + 흔들림의 몫',
      substitution: `${show(output.lambda, 'perSecond')} + ${show(output.poissonQps, 'perSecond')}`,
      value: output.peakQps,
      unit: 'perSecond',
      uses: ['lambda', 'poissonQps'],
    },
    {
      id: 'factor',
      label: '피크 계수',
      formula: '최대 QPS ÷ 평균 QPS',
      substitution: `${show(output.peakQps, 'perSecond')} ÷ ${avg}`,
      value: output.factor,
      unit: 'factor',
      uses: ['peakQps', 'avg'],
    },
    {
      id: 'capQps',
      label: '용량',
      formula: '평균 QPS × 용량 배수',
      substitution: `${avg} × ${show(input.capFactor, 'factor')}`,
      value: output.capQps,
      unit: 'perSecond',
      uses: ['avg', 'capFactor'],
    },
    {
      id: 'exceedProbability',
      label: '용량을 넘는 초의 비율',
      formula: 'P(푸아송(λ) > ⌊용량⌋)',
      substitution: `P(푸아송(${formatNumber(output.lambda)}) > ${formatNumber(floorWhole(output.capQps))})`,
      value: output.exceedProbability,
      unit: 'ratio',
      uses: ['lambda', 'capQps'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainPeak(input: PeakInput): readonly Step[] {
  const output = estimatePeak(input);
  return [...lambdaSteps(input, output), ...peakSteps(input, output)];
}
