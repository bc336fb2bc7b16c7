import type { CalculatorCase } from './calculator-case';

export const C10: CalculatorCase = {
  id: 'C10',
  atRest: '3,700',
  typed: [
    ['전체 부하', '2만'],
    ['인기 키의 몫', '30%'],
    ['하위 키 수', '5'],
  ],
  search: '?c10.total=2e4&c10.split=5',
  outputs: { hottestQps: '2,600 QPS', ratio: '1.3배' },
  chart: '샤드 10개. 가장 뜨거운 샤드 2,600 QPS(1.3배), 고른 몫 2,000 QPS',
  step: '고른 몫의 가장 뜨거운 샤드 ÷ 고른 몫 2,600 QPS ÷ 2,000 QPS = 1.3배',
  beyond: ['샤드 수', '101', '2개부터 100개까지'],
};
