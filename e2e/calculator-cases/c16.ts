import type { CalculatorCase } from './calculator-case';

export const C16: CalculatorCase = {
  id: 'C16',
  chapter: '/notes/nosql-categories',
  atRest: '11점',
  typed: [
    ['키 조회 지연', '0'],
    ['시간 구간 집계', '3점'],
    ['대량 쓰기', '3'],
  ],
  search: '?c16.key=0&c16.series=3&c16.writes=3',
  outputs: {},
  chart: '시계열 18점, 와이드 컬럼 15점, 문서 9점',
  step: '0 × 1 + 0 × 0 + 0 × 1 + 3 × 3 + 3 × 3 + 0 × 0 = 18점',
  beyond: ['관계 탐색', '4', '0점부터 3점까지'],
};
