import type { CalculatorCase } from './calculator-case';

export const C08: CalculatorCase = {
  id: 'C08',
  atRest: '3번',
  typed: [
    ['캐시 왕복', '2000 µs'],
    ['DB 왕복', '0.05초'],
  ],
  search: '?c08.tc=2&c08.tdb=50',
  outputs: { latency: '54 ms', appCalls: '3번', lostWrites: '0건' },
  chart: '조회, 없음, 질의, v1, v1 저장, 완료, 응답. 캐시 v1, DB v1. 54 ms',
  step: '답까지 걸리는 시간 캐시 왕복 × 횟수 + DB 왕복 × 횟수 2 ms × 2번 + 50 ms × 1번 = 54 ms',
  beyond: ['DB 왕복', '501', '500 µs부터 500 ms까지'],
};
