import type { CalculatorCase } from './calculator-case';

export const C17: CalculatorCase = {
  id: 'C17',
  atRest: '13초',
  typed: [['면접 시간', '1시간']],
  search: '?c17.total=60',
  outputs: { scopePlan: '9분 38초', wrapPlan: '5분 56초' },
  chart: '3. 상세 설계 25분 56초(13분 20초~33분 20초)',
  step: '45분일 때의 3분 × 전체 ÷ 45분 3분 × 1시간 ÷ 45분 = 4분',
  beyond: ['면접 시간', '2시간', '20분부터 1시간 30분까지'],
};
