import type { CalculatorCase } from './calculator-case';

export const C12: CalculatorCase = {
  id: 'C12',
  atRest: '4,313달러',
  typed: [
    ['적중률', '80%'],
    ['거점까지 왕복', '20ms'],
    ['한 달 요청', '2억'],
    ['응답 크기', '0.5 MB'],
    ['TTL', '1시간'],
    ['한 달 배포', '10번'],
  ],
  search: '?c12.h=0.8&c12.requests=2e8&c12.ttl=3600&c12.deploys=10',
  outputs: {
    latencyMs: '60 ms',
    totalBytes: '100 TB',
    originBytes: '20 TB',
    originOnlyCost: '9,000달러',
    invalidationFee: '1달러',
  },
  chart: '적중률 80%에서 평균 지연 60 ms, CDN 없이 200 ms',
  step: '무효화 요금 max(0, 무효화하는 경로 − 1,000개) × 0.005달러 max(0, 1,200개 − 1,000개) × 0.005달러 = 1달러',
  beyond: ['무효화가 다 퍼지기까지', '1시간', '0초부터 15분까지'],
};
