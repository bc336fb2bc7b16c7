import type { CalculatorCase } from './calculator-case';

export const C14: CalculatorCase = {
  id: 'C14',
  atRest: '46.05',
  typed: [
    ['전체 조회', '2만'],
    ['처음 적중률', '95%'],
    ['바뀐 적중률', '0.9'],
    ['DB 처리량(μ)', '2.5k'],
    ['100 ms마다 잃는 몫', '2%'],
  ],
  search: '?c14.total=2e4&c14.h=0.95&c14.h2=0.9&c14.mu=2500&c14.slope=0.02',
  outputs: { lambdaAfter: '2,000 QPS', meanAfterMs: '2 ms', p99AfterMs: '9.21 ms', trueP99Ms: '100 ms' },
  chart: 'DB 조회(λ) 1,000 QPS → 2,000 QPS, 사용률 40% → 80%',
  step: '바뀐 평균 응답 1,000 ms ÷ (μ − λ), 길어야 10초 1,000 ms ÷ (2,500 − 2,000) = 2 ms',
  beyond: ['100 ms마다 잃는 몫', '50%', '0%부터 20%까지'],
};
