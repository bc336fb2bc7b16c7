import type { CalculatorCase } from './calculator-case';

export const C11: CalculatorCase = {
  id: 'C11',
  atRest: '3,000건',
  typed: [
    ['쓰기', '1천'],
    ['신호 간격', '10s'],
    ['승격', '1분'],
    ['다시 잇기', '0'],
    ['복제 지연', '2000 ms'],
  ],
  search: '?c11.writes=1e3&c11.interval=10&c11.promote=60&c11.reroute=0&c11.lag=2',
  outputs: { rto: '1분 30초', failed: '9만 건', lost: '2,000건' },
  chart: '주 DB 유실 2,000건 · 격리됨',
  step: '쓰지 못한 시간(RTO) 감지 + 승격 + 다시 잇기 30초 + 1분 + 0초 = 1분 30초',
  beyond: ['죽었다고 볼 횟수', '11', '1번부터 10번까지'],
};
