import type { ChartLine } from '@/components/charts/lines-chart';
import type { EvictionDetail, EvictionOutput } from '@/lib/estimate/eviction';
import { formatQuantity } from '@/lib/format-quantity';
import { POLICY_NAMES, type PolicyName } from '@/lib/simulate/eviction/policy';
import { policyLabel } from '@/lib/simulate/eviction/policy-words';
import { bestPolicies } from './policy-ranking';

export const ratioText = (ratio: number): string => formatQuantity(ratio, 'ratio', { significant: 3 });

/** Eight lines are told apart by their labels; colour is for the one that is looked at, the best one and the optimum. */
function looksOf(name: PolicyName, watched: PolicyName, best: PolicyName | undefined): ChartLine['look'] {
  if (name === watched) return 'main';
  if (name === best) return 'second';
  return name === 'opt' ? 'bound' : 'other';
}

export function policyLines(outputs: EvictionOutput, { ratios, watched }: EvictionDetail): ChartLine[] {
  const best = bestPolicies(outputs).find((name) => name !== watched.policy);
  return POLICY_NAMES.map((name) => ({
    id: name,
    label: `${policyLabel(name)} ${ratioText(outputs[`${name}Ratio`])}`,
    values: ratios[name],
    look: looksOf(name, watched.policy, best),
  }));
}
