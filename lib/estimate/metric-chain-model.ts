import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import {
  estimateMetricChain,
  isSaturated,
  type MetricChainInput,
  type MetricChainOutput,
} from './metric-chain';
import { METRIC_CHAIN_SLIPS } from './metric-chain-slips';
import { METRIC_CHAIN_INPUTS, METRIC_CHAIN_OUTPUTS } from './metric-chain-specs';
import { explainMetricChain } from './metric-chain-steps';
import type { Model, Preset } from './model';

const PRESETS: readonly Preset[] = [
  { id: 'base', label: '적중률 90% → 85%', values: {} },
  { id: 'saturated', label: '90% → 80%, 포화', values: { h2: 0.8 } },
  { id: 'recovery', label: '85% → 95%, 회복', values: { h: 0.85, h2: 0.95 } },
  { id: 'trap', label: '백분위 함정', values: { view: 'trap' } },
];

const ms = (value: number): string => show(value, 'milliseconds');

function trapSentence({ meanOfP99Ms, trueP99Ms, pooledMeanMs }: MetricChainOutput): string {
  const mean = withJosa(ms(pooledMeanMs), '이에요/예요');
  return `p99 둘의 평균은 ${ms(meanOfP99Ms)}, 요청을 모두 합쳐 잰 p99는 ${ms(trueP99Ms)}, 모두 합친 평균은 ${mean}. 백분위수는 평균할 수 없어요.`;
}

/** The side whose database cannot keep up; the later one when both cannot. */
function saturatedSide(input: MetricChainInput, output: MetricChainOutput) {
  if (isSaturated(output.lambdaAfter, input.mu)) return { ratio: input.h2, lambda: output.lambdaAfter };
  if (isSaturated(output.lambdaBefore, input.mu)) return { ratio: input.h, lambda: output.lambdaBefore };
  return undefined;
}

function revenueClause({ lostShare, gainedShare }: MetricChainOutput): string {
  const share = (part: number) => show(part, 'ratio');
  if (lostShare > 0) return `매출이 ${share(lostShare)} 줄어요`;
  return gainedShare > 0 ? `매출이 ${share(gainedShare)} 늘어요` : '매출은 그대로예요';
}

function summarize(input: MetricChainInput, output: MetricChainOutput = estimateMetricChain(input)): string {
  if (input.view === 'trap') return trapSentence(output);
  const full = saturatedSide(input, output);
  if (full !== undefined) {
    const load = withJosa(show(full.lambda, 'perSecond'), '을/를');
    return (
      `적중률 ${show(full.ratio, 'ratio')}에서는 DB 조회 ${load} 처리량 ${withJosa(show(input.mu, 'perSecond'), '으로/로')} 다 받지 못해 ` +
      '줄이 끝없이 길어져요. 응답 시간은 10초에서 끊은 값이에요.'
    );
  }
  const [before, after] = [show(input.h, 'ratio'), withJosa(show(input.h2, 'ratio'), '으로/로')];
  return (
    `적중률이 ${before}에서 ${after} 바뀌면 DB 조회가 ${withJosa(show(output.lambdaAfter, 'perSecond'), '이/가')} 되고 ` +
    `p99가 ${ms(output.p99BeforeMs)}에서 ${withJosa(ms(output.p99AfterMs), '으로/로')} 바뀌어 ${revenueClause(output)}.`
  );
}

/** C14: how a hit ratio reaches the revenue over three levels of metrics. M/M/1 is a model of the queue, not the queue. */
export const metricChainModel: Model<MetricChainInput, MetricChainOutput> = {
  name: 'metric-chain',
  inputs: METRIC_CHAIN_INPUTS,
  outputs: METRIC_CHAIN_OUTPUTS,
  presets: PRESETS,
  compute: estimateMetricChain,
  explain: explainMetricChain,
  summarize,
  slips: METRIC_CHAIN_SLIPS,
};
