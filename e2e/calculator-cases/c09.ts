import type { CalculatorCase } from './calculator-case';

export const C09: CalculatorCase = {
  id: 'C09',
  atRest: '2,349개',
  typed: [
    ['지금 노드', '10'],
    ['바꾼 뒤 노드', '11개'],
    ['키', '1만'],
    ['노드마다 가상 노드', '1e1'],
  ],
  search: '?c09.n=10&c09.m=11&c09.vnodes=10',
  outputs: { moduloMoved: '9,077개', ringMoved: '963개', watchedShare: '9.63%', watchedExpected: '9.09%' },
  chart: '모듈로 90.8% 옮김, 식으로는 90.9%. 일관 해시 링 · 보는 방법 9.63% 옮김, 식으로는 9.09%',
  step: '모듈로: 식의 기댓값 1 − min(지금, 뒤) ÷ 최소공배수(지금, 뒤) 1 − min(10, 11) ÷ 최소공배수(10, 11) = 90.91%',
  beyond: ['지금 노드', '101', '1개부터 100개까지'],
};
