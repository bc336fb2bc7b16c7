import { formatQuantity as show } from '../format-quantity';
import { formatNumber } from '../korean';
import {
  estimateMetricChain,
  isSaturated,
  type MetricChainInput,
  type MetricChainOutput,
  TIMEOUT_MS,
} from './metric-chain';
import { METRIC_CHAIN_OUTPUTS } from './metric-chain-specs';
import type { Step } from './model';
import { quantileRank } from './percentile-trap';
import { toSteps, type Working } from './working';

const ms = (value: number): string => show(value, 'milliseconds');
const qps = (value: number): string => show(value, 'perSecond');

type Side = 'Before' | 'After';
type RatioKey = 'h' | 'h2';
const SIDES = [
  ['Before', 'h'],
  ['After', 'h2'],
] as const satisfies readonly (readonly [Side, RatioKey])[];

function queueFormula(lambda: number, mu: number): Pick<Working, 'formula' | 'substitution'> {
  if (isSaturated(lambda, mu)) {
    return {
      formula: 'λ ≥ μ면 줄이 끝없이 길어져 10초에서 끊어요',
      substitution: `${qps(lambda)} ≥ ${qps(mu)}`,
    };
  }
  return {
    formula: '1,000 ms ÷ (μ − λ), 길어야 10초',
    substitution: `1,000 ms ÷ (${formatNumber(mu)} − ${formatNumber(lambda)})`,
  };
}

function sideWorkings(
  side: Side,
  key: RatioKey,
  input: MetricChainInput,
  output: MetricChainOutput,
): readonly Working[] {
  const lambda = output[`lambda${side}`];
  return [
    {
      id: `lambda${side}`,
      formula: '(1 − 적중률) × 전체 조회',
      substitution: `${show(1 - input[key], 'ratio')} × ${qps(input.total)}`,
      uses: [key, 'total'],
    },
    {
      id: `util${side}`,
      formula: 'λ ÷ μ',
      substitution: `${qps(lambda)} ÷ ${qps(input.mu)}`,
      uses: [`lambda${side}`, 'mu'],
    },
    {
      id: `mean${side}Ms`,
      ...queueFormula(lambda, input.mu),
      uses: [`lambda${side}`, 'mu'],
    },
    {
      id: `p99${side}Ms`,
      formula: '평균 응답 × ln 100, 길어야 10초',
      substitution: `min(${ms(output[`mean${side}Ms`])} × ${formatNumber(Math.log(100))}, ${ms(TIMEOUT_MS)})`,
      uses: [`mean${side}Ms`],
    },
  ];
}

function revenueWorkings(input: MetricChainInput, output: MetricChainOutput): readonly Working[] {
  const slope = show(input.slope, 'ratio');
  const [before, after] = [ms(output.p99BeforeMs), ms(output.p99AfterMs)];
  const base = show(output.revenueBefore, 'dollars');
  return [
    {
      id: 'lostShare',
      formula: '100 ms마다 잃는 몫 × (바뀐 p99 − 처음 p99) ÷ 100 ms, 0%부터 100%까지',
      substitution: `${slope} × (${after} − ${before}) ÷ 100 ms`,
      uses: ['slope', 'p99BeforeMs', 'p99AfterMs', 'view'],
    },
    {
      id: 'gainedShare',
      formula: '100 ms마다 잃는 몫 × (처음 p99 − 바뀐 p99) ÷ 100 ms, 0%부터 100%까지',
      substitution: `${slope} × (${before} − ${after}) ÷ 100 ms`,
      uses: ['slope', 'p99BeforeMs', 'p99AfterMs'],
    },
    {
      id: 'revenueBefore',
      formula: '한 달 방문 × 방문 하나의 매출',
      substitution: `${show(input.visits, 'itemsPerMonth')} × ${show(input.revenue, 'dollars')}`,
      uses: ['visits', 'revenue'],
    },
    {
      id: 'revenueAfter',
      formula: '처음 매출 × (1 − 주는 몫 + 느는 몫)',
      substitution: `${base} × (1 − ${show(output.lostShare, 'ratio')} + ${show(output.gainedShare, 'ratio')})`,
      uses: ['revenueBefore', 'lostShare', 'gainedShare'],
    },
  ];
}

function trapWorkings({ nA, latA, nB, latB }: MetricChainInput): readonly Working[] {
  const [countA, countB, all] = [nA, nB, nA + nB].map((count) => show(count, 'items'));
  const rank = formatNumber(quantileRank(nA + nB, 0.99));
  return [
    {
      id: 'meanOfP99Ms',
      formula: '(A의 p99 + B의 p99) ÷ 2',
      substitution: `(${ms(latA)} + ${ms(latB)}) ÷ 2`,
      uses: ['latA', 'latB', 'view'],
    },
    {
      id: 'trueP99Ms',
      formula: '요청을 빠른 순서로 세운 ⌈99% × 건수⌉번째',
      substitution: `${all} 가운데 ${rank}번째`,
      uses: ['nA', 'latA', 'nB', 'latB'],
    },
    {
      id: 'pooledMeanMs',
      formula: '(A의 건수 × 응답 + B의 건수 × 응답) ÷ 모든 건수',
      substitution: `(${countA} × ${ms(latA)} + ${countB} × ${ms(latB)}) ÷ ${all}`,
      uses: ['nA', 'latA', 'nB', 'latB'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainMetricChain(
  input: MetricChainInput,
  output: MetricChainOutput = estimateMetricChain(input),
): readonly Step[] {
  return toSteps(METRIC_CHAIN_OUTPUTS, output, [
    ...SIDES.flatMap(([side, key]) => sideWorkings(side, key, input, output)),
    ...revenueWorkings(input, output),
    ...trapWorkings(input),
  ]);
}
