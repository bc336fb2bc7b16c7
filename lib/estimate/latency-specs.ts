import { FIRST_YEAR, LAST_FITTED_YEAR, LAST_YEAR, LATENCY_IDS } from './latency';
import { LATENCY_NAMES } from './latency-rows';
import type { ChoiceInput, InputSpec, OutputSpec } from './model';

const operation = (key: string, label: string, start: string): ChoiceInput => ({
  kind: 'choice',
  key,
  label,
  options: LATENCY_IDS.map((id) => ({ value: id, label: LATENCY_NAMES[id].label })),
  default: start,
});

/** Ranges and defaults of C03. */
export const LATENCY_INPUTS: readonly InputSpec[] = [
  {
    kind: 'choice',
    key: 'dataset',
    label: '어느 값으로',
    options: [
      { value: 'classic', label: '고전 표' },
      { value: 'model', label: '연도별 모형' },
    ],
    default: 'classic',
    hint: '더 이른 표에는 뮤텍스 100 ns, 1 KB 압축 10 µs, 1 MB 네트워크 전송 10 ms, 디스크 1 MB 읽기 30 ms로 적혀 있어요.',
  },
  {
    kind: 'number',
    key: 'year',
    label: '연도',
    unit: 'calendarYear',
    min: FIRST_YEAR,
    max: LAST_YEAR,
    default: LAST_FITTED_YEAR,
    scale: 'linear',
    integer: true,
    hint: `${LAST_FITTED_YEAR}년 뒤는 그때까지의 추세를 늘인 외삽이에요.`,
  },
  operation('a', 'A', 'seek'),
  operation('b', 'B', 'memory'),
  {
    kind: 'number',
    key: 'n',
    label: 'A를 차례로',
    unit: 'times',
    min: 1,
    max: 1e6,
    default: 1000,
    scale: 'log',
    integer: true,
    hint: '앞의 것이 끝나야 다음 것을 시작할 때예요.',
  },
  {
    kind: 'number',
    key: 'human',
    label: '1 ns를 늘리면',
    unit: 'seconds',
    min: 0.001,
    max: 1000,
    default: 1,
    scale: 'log',
    hint: '사람이 느낄 수 있는 시간으로 바꿔 견줘요.',
  },
];

export const LATENCY_OUTPUTS: readonly OutputSpec[] = [
  { key: 'aNanoseconds', label: 'A', unit: 'nanoseconds' },
  { key: 'bNanoseconds', label: 'B', unit: 'nanoseconds' },
  { key: 'ratio', label: 'A ÷ B', unit: 'factor' },
  { key: 'totalNanoseconds', label: 'A를 여러 번', unit: 'nanoseconds' },
  { key: 'aHumanSeconds', label: '사람의 시간으로 A', unit: 'seconds' },
  { key: 'bHumanSeconds', label: '사람의 시간으로 B', unit: 'seconds' },
];
