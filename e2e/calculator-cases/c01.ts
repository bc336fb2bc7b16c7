import type { CalculatorCase } from './calculator-case';

export const C01: CalculatorCase = {
  id: 'C01',
  chapter: '/notes/capacity-estimation',
  atRest: '3,472',
  typed: [
    ['월간 사용자(MAU)', '1억'],
    ['매일 쓰는 비율', '40%'],
    ['1인당 하루 쓰기', '0.5'],
    ['1인당 하루 읽기', '5e1'],
    ['미디어가 붙는 비율', '100%'],
    ['미디어 크기', '2MB'],
    ['텍스트 크기', '1 KB'],
    ['보관 기간', '3년'],
    ['복제 수', '3'],
    ['캐시 노드 메모리', '64 GB'],
  ],
  search:
    '?c01.mau=1e8&c01.dauRatio=0.4&c01.writesPerUser=0.5&c01.readsPerUser=50&c01.mediaRatio=1&c01.mediaBytes=2e6' +
    '&c01.textBytes=1e3&c01.years=3&c01.replicas=3',
  outputs: { writeQps: '231.5 QPS', storageTotalBytes: '131.5 PB', cacheBytes: '400 GB', servers: '79대' },
  chart: '하루 사용자(DAU) 4,000만 명',
  step: '캐시 노드 ⌈캐시 요구량 ÷ (노드 메모리 × 쓸 수 있는 비율)⌉ ⌈400 GB ÷ (64 GB × 75%)⌉ = 9대',
  beyond: ['월간 사용자(MAU)', '10', '1,000명부터 50억 명까지'],
};
