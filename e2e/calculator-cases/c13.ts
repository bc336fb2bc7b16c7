import type { CalculatorCase } from './calculator-case';

export const C13: CalculatorCase = {
  id: 'C13',
  atRest: '2,500개',
  typed: [
    ['세션', '4만'],
    ['웹 서버', '8대'],
    ['죽는 서버', '2'],
    ['더하는 서버', '4'],
    ['더한 뒤 지난 시간', '1시간'],
  ],
  search: '?c13.servers=8&c13.sessions=4e4&c13.kill=2&c13.add=4&c13.elapsed=60',
  outputs: { lost: '1만 개', loadRise: '33.33%', newShare: '28.82%' },
  chart: '잃은 세션 1만 개, 새 서버의 몫 28.8%',
  step: '잃는 세션 세션 × 죽는 서버 ÷ 웹 서버 4만 개 × 2대 ÷ 8대 = 1만 개',
  beyond: ['웹 서버', '51', '2대부터 50대까지'],
};
