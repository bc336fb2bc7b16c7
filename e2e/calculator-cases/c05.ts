import type { CalculatorCase } from './calculator-case';

export const C05: CalculatorCase = {
  id: 'C05',
  atRest: '99.9799%',
  typed: [
    ['1단계 가용성', '99%'],
    ['1단계 대수', '2대'],
    ['2단계 대수', '0'],
    ['3단계 대수', '0대'],
    ['공통 원인 비율(β)', '0.1'],
  ],
  search: '?c05.a1=0.99&c05.n1=2&c05.n2=0&c05.n3=0&c05.beta=0.1',
  outputs: { availability: '99.891%', downYear: '9시간 33분', downMonth: '47분 5초' },
  chart: '1단계 99% × 2대 9시간 33분, 전체 99.891% 9시간 33분',
  step: '1단계 1 − [(1 − β) × (1 − 가용성)^대수 + β × (1 − 가용성)] 1 − [90% × (1 − 99%)^2 + 10% × (1 − 99%)] = 99.891%',
  beyond: ['1단계 가용성', '50%', '90%부터 99.9999%까지'],
};
