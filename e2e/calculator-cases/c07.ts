import type { CalculatorCase } from './calculator-case';

export const C07: CalculatorCase = {
  id: 'C07',
  atRest: '57.48%',
  typed: [
    ['캐시 자리', '0.05k'],
    ['요청 수', '2만 번'],
    ['쏠림 s', '1.0'],
  ],
  search: '?c07.capacity=50',
  outputs: { watchedRatio: '45.89%', lfuHits: '1만 1,264번', gap: '20.11%' },
  chart: 'OPT 66%, LFU 56.3%, ARC 54.4%, 2Q 53.9%, LRU · 보는 정책 45.9%',
  step: 'LRU 적중률 LRU 히트 ÷ 돌린 요청 9,178번 ÷ 2만 번 = 45.89%',
  beyond: ['캐시 자리', '1001', '1개부터 1,000개까지'],
};
