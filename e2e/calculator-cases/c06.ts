import type { CalculatorCase } from './calculator-case';

export const C06: CalculatorCase = {
  id: 'C06',
  atRest: '6.67배',
  typed: [
    ['적중률', '95%'],
    ['캐시 조회 시간', '0.5ms'],
    ['DB 질의 시간', '10 ms'],
    ['전체 조회', '2만'],
    ['인기 키 하나의 조회', '5k QPS'],
  ],
  search: '?c06.h=0.95&c06.tc=0.5&c06.tdb=10&c06.qps=2e4',
  outputs: { effectiveMs: '1 ms', speedUp: '10배', dbQps: '1,000 QPS', lossMultiplier: '20배' },
  chart: '적중률 95%에서 평균 조회 시간 1 ms, 캐시 없이 10 ms',
  step: '평균 조회 시간 적중률 × 캐시 시간 + (1 − 적중률) × (캐시 시간 + DB 시간) 95% × 500 µs + 5% × (500 µs + 10 ms) = 1 ms',
  beyond: ['적중률', '100%', '0%부터 99.99%까지'],
};
