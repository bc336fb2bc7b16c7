import { estimateMetricChain, type MetricChainInput, type MetricChainOutput } from './metric-chain';
import type { ModelSlip } from './model';

/** A slip that spoils these outputs, each in its own way. */
const slip = (
  says: string,
  wrong: Partial<Record<keyof MetricChainOutput, (input: MetricChainInput) => number>>,
): ModelSlip<MetricChainInput> => {
  const byOutput = new Map(Object.entries(wrong));
  return {
    output: [...byOutput.keys()][0] ?? '',
    says,
    compute: (input, asked) => byOutput.get(asked)?.(input),
  };
};

const swapped = (input: MetricChainInput): MetricChainOutput =>
  estimateMetricChain({ ...input, h: 1 - input.h, h2: 1 - input.h2 });

export const METRIC_CHAIN_SLIPS: readonly ModelSlip<MetricChainInput>[] = [
  slip('빗나간 비율(1 − 적중률)이 들어갈 자리에 적중률을 쓴 것 같아요.', {
    lambdaBefore: (input) => swapped(input).lambdaBefore,
    lambdaAfter: (input) => swapped(input).lambdaAfter,
  }),
  slip('줄에서 기다리는 시간을 빼고 처리 시간(1,000 ÷ μ)만 구한 것 같아요.', {
    meanBeforeMs: ({ mu }) => 1000 / mu,
    meanAfterMs: ({ mu }) => 1000 / mu,
  }),
  slip('처리량에서 조회를 빼지 않고(μ − λ) 조회(λ)로 나눈 것 같아요.', {
    meanBeforeMs: (input) => 1000 / estimateMetricChain(input).lambdaBefore,
    meanAfterMs: (input) => 1000 / estimateMetricChain(input).lambdaAfter,
  }),
  slip('초를 ms로 바꾸지 않은 것 같아요.', {
    meanBeforeMs: (input) => estimateMetricChain(input).meanBeforeMs / 1000,
    meanAfterMs: (input) => estimateMetricChain(input).meanAfterMs / 1000,
  }),
  slip('호스트마다 잰 p99를 평균한 것 같아요. 백분위수는 평균할 수 없어요.', {
    trueP99Ms: (input) => estimateMetricChain(input).meanOfP99Ms,
  }),
  slip('요청 수를 생각하지 않고 두 호스트를 반반으로 평균한 것 같아요.', {
    pooledMeanMs: (input) => estimateMetricChain(input).meanOfP99Ms,
  }),
];
