import type { CalculatorCase } from './calculator-case';

export const C15: CalculatorCase = {
  id: 'C15',
  atRest: '46초',
  typed: [
    ['보낼 데이터', '1,000 MB'],
    ['전송 속도', '10 Gbps'],
    ['압축비', '2배'],
    ['압축하는 속도', '250 MB/s'],
    ['푸는 속도', '500M'],
  ],
  search: '?c15.bandwidth=1.25e9',
  outputs: {
    plainSeconds: '0.8초',
    packedSeconds: '6.4초',
    breakEven: '83.33 MB/s',
    breakEvenBits: '666.7 Mbps',
  },
  chart: '그대로 전송 0.8초, 압축 4초, 압축한 것 전송 0.4초, 풀기 2초',
  step: '압축해서 보내면 압축 + 전송 + 풀기 4초 + 0.4초 + 2초 = 6.4초',
  beyond: ['압축비', '21', '1배부터 20배까지'],
};
