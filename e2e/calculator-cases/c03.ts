import type { CalculatorCase } from './calculator-case';

export const C03: CalculatorCase = {
  id: 'C03',
  atRest: '115.7일',
  typed: [
    ['A를 차례로', '1만'],
    ['1 ns를 늘리면', '500 ms'],
  ],
  search: '?c03.n=1e4&c03.human=0.5',
  outputs: { ratio: '100,000배', totalNanoseconds: '1분 40초', bHumanSeconds: '50초' },
  chart: 'A 디스크 탐색 10 ms',
  step: '사람의 시간으로 B B × 늘린 시간 100 ns × 0.5초/ns = 50초',
  beyond: ['A를 차례로', '2,000,000', '1번부터 100만 번까지'],
};
