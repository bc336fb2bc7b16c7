import type { CalculatorCase } from './calculator-case';

export const C02: CalculatorCase = {
  id: 'C02',
  chapter: '/notes/capacity-estimation',
  atRest: '6,919',
  typed: [
    ['평균 QPS', '0.1k'],
    ['행사 여유', '1.2배'],
    ['초 단위 흔들림', '3.09σ'],
  ],
  search: '?c02.avg=100',
  outputs: { factor: '2.35배', peakQps: '234.8 QPS' },
  chart: '최대 234.8 QPS',
  step: '최대 QPS λ + 흔들림의 몫 192 QPS + 42.82 QPS = 234.8 QPS',
  beyond: ['하루 최대 ÷ 최소', '21', '1배부터 20배까지'],
};
