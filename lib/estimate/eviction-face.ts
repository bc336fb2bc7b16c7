import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { POLICY_NAMES, type PolicyName } from '../simulate/eviction/policy';
import { policyLabel } from '../simulate/eviction/policy-words';
import type { EvictionInput, EvictionOutput } from './eviction';
import { EVICTION_INPUTS, EVICTION_OUTPUTS } from './eviction-specs';
import { explainEviction } from './eviction-steps';
import type { ModelFace } from './heavy-model';
import type { Preset } from './model';

const PRESETS: readonly Preset[] = [
  { id: 'zipf', label: '인기 쏠림', values: {} },
  { id: 'scan', label: '훑기가 지나감', values: { workload: 'scan' } },
  { id: 'shift', label: '인기가 바뀜', values: { workload: 'shift', policy: 'lfu' } },
  { id: 'loop', label: '조금 큰 되풀이', values: { workload: 'loop' } },
  {
    id: 'anomaly-3',
    label: 'Belady의 이상: 자리 3',
    values: { workload: 'trace', capacity: 3, policy: 'fifo' },
  },
  {
    id: 'anomaly-4',
    label: 'Belady의 이상: 자리 4',
    values: { workload: 'trace', capacity: 4, policy: 'fifo' },
  },
];

/** A longer row of equals is told by its number. */
const MOST_NAMES = 3;

/** The best of those that do not know the future. */
function bestOf(output: EvictionOutput): { readonly names: string; readonly ratio: number } {
  const real = POLICY_NAMES.filter((name) => name !== 'opt');
  const ratio = Math.max(...real.map((name) => output[`${name}Ratio`]));
  const best: readonly PolicyName[] = real.filter((name) => output[`${name}Ratio`] === ratio);
  const names = best.length > MOST_NAMES ? `정책 ${best.length}개` : best.map(policyLabel).join(', ');
  return { names, ratio };
}

function summarize(input: EvictionInput, output: EvictionOutput): string {
  const percent = (ratio: number) => formatQuantity(ratio, 'ratio', { significant: 3 });
  const best = bestOf(output);
  return (
    `요청 ${formatQuantity(output.total, 'times')} 가운데 ${withJosa(policyLabel(input.policy), '은/는')} ` +
    `${withJosa(percent(output.watchedRatio), '을/를')} 캐시에서 답해요. 앞날을 모르는 정책 가운데 ` +
    `${withJosa(best.names, '이/가')} ${withJosa(percent(best.ratio), '으로/로')} 가장 높고, 앞날을 아는 OPT는 ${percent(output.optRatio)}예요.`
  );
}

/** C07, all but the race itself. */
export const evictionFace: ModelFace<EvictionInput, EvictionOutput> = {
  name: 'eviction',
  inputs: EVICTION_INPUTS,
  outputs: EVICTION_OUTPUTS,
  presets: PRESETS,
  explain: explainEviction,
  summarize,
};
