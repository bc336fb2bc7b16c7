import type { InputSpec, NumberInput, OutputSpec } from './model';

const ratio = (key: string, label: string, start: number): NumberInput => ({
  kind: 'number',
  key,
  label,
  unit: 'ratio',
  min: 0,
  max: 1,
  default: start,
  scale: 'linear',
});

const rate = (key: string, label: string, start: number, hint?: string): NumberInput => ({
  kind: 'number',
  key,
  label,
  unit: 'perSecond',
  min: 1,
  max: 1e6,
  default: start,
  scale: 'log',
  ...(hint !== undefined && { hint }),
});

const hostInputs = (host: 'A' | 'B', count: number, ms: number): readonly NumberInput[] => [
  {
    kind: 'number',
    key: `n${host}`,
    label: `호스트 ${host}의 요청`,
    unit: 'items',
    min: 1,
    max: 1e6,
    default: count,
    scale: 'log',
    integer: true,
  },
  {
    kind: 'number',
    key: `lat${host}`,
    label: `호스트 ${host}의 응답`,
    unit: 'milliseconds',
    min: 0.1,
    max: 10_000,
    default: ms,
    scale: 'log',
  },
];

export const METRIC_CHAIN_INPUTS: readonly InputSpec[] = [
  {
    kind: 'choice',
    key: 'view',
    label: '보기',
    options: [
      { value: 'chain', label: '사슬' },
      { value: 'trap', label: '백분위 함정' },
    ],
    default: 'chain',
  },
  rate('total', '전체 조회', 10_000),
  ratio('h', '처음 적중률', 0.9),
  ratio('h2', '바뀐 적중률', 0.85),
  rate('mu', 'DB 처리량(μ)', 1600, 'DB 하나가 쉬지 않고 처리할 때의 초당 조회예요.'),
  {
    ...ratio('slope', '100 ms마다 잃는 몫', 0.01),
    max: 0.2,
    hint: 'p99가 100 ms 늘 때 떠나는 방문의 몫이에요. 서비스마다 재어 보세요.',
  },
  {
    kind: 'number',
    key: 'visits',
    label: '한 달 방문',
    unit: 'itemsPerMonth',
    min: 1,
    max: 1e9,
    default: 1e6,
    scale: 'log',
  },
  {
    kind: 'number',
    key: 'revenue',
    label: '방문 하나의 매출',
    unit: 'dollars',
    min: 0,
    max: 100,
    default: 0.5,
    scale: 'log',
  },
  ...hostInputs('A', 900, 10),
  ...hostInputs('B', 100, 100),
];

const CAPPED = 'DB가 다 받지 못하면 10초에서 끊은 값이에요.';

export const METRIC_CHAIN_OUTPUTS: readonly OutputSpec[] = [
  { key: 'lambdaBefore', label: '처음 DB 조회(λ)', unit: 'perSecond' },
  { key: 'lambdaAfter', label: '바뀐 DB 조회(λ)', unit: 'perSecond' },
  { key: 'utilBefore', label: '처음 사용률', unit: 'ratio' },
  { key: 'utilAfter', label: '바뀐 사용률', unit: 'ratio' },
  { key: 'meanBeforeMs', label: '처음 평균 응답', unit: 'milliseconds' },
  { key: 'meanAfterMs', label: '바뀐 평균 응답', unit: 'milliseconds' },
  { key: 'p99BeforeMs', label: '처음 p99', unit: 'milliseconds' },
  { key: 'p99AfterMs', label: '바뀐 p99', unit: 'milliseconds', note: CAPPED },
  { key: 'lostShare', label: '매출이 주는 몫', unit: 'ratio' },
  { key: 'gainedShare', label: '매출이 느는 몫', unit: 'ratio' },
  { key: 'revenueBefore', label: '처음 한 달 매출', unit: 'dollars' },
  { key: 'revenueAfter', label: '바뀐 한 달 매출', unit: 'dollars' },
  { key: 'meanOfP99Ms', label: 'p99 둘의 평균', unit: 'milliseconds', note: '어느 백분위수도 아니에요.' },
  { key: 'trueP99Ms', label: '모두 합쳐 잰 p99', unit: 'milliseconds' },
  { key: 'pooledMeanMs', label: '모두 합친 평균', unit: 'milliseconds' },
];
