import type { RankedItem } from '@/components/charts/ranking-chart';
import type { EvictionOutput } from '@/lib/estimate/eviction';
import { formatQuantity } from '@/lib/format-quantity';
import { POLICY_NAMES, type PolicyName } from '@/lib/simulate/eviction/policy';
import { POLICY_WORDS } from '@/lib/simulate/eviction/policy-words';

/** The policies that do not know the future with the highest hit ratio: none where nothing was hit. */
export function bestPolicies(outputs: EvictionOutput): readonly PolicyName[] {
  const real = POLICY_NAMES.filter((name) => name !== 'opt');
  const most = Math.max(1, ...real.map((name) => outputs[`${name}Hits`]));
  return real.filter((name) => outputs[`${name}Hits`] === most);
}

/** The policies from the highest hit ratio to the lowest; equal ones keep their order. */
export function policyRanking(outputs: EvictionOutput, watched: PolicyName): RankedItem[] {
  const best = bestPolicies(outputs);
  return POLICY_NAMES.toSorted((a, b) => outputs[`${b}Hits`] - outputs[`${a}Hits`]).map((name) => ({
    id: name,
    label: `${POLICY_WORDS[name].label}${name === watched ? ' · 보는 정책' : ''}`,
    examples: POLICY_WORDS[name].rule,
    value: outputs[`${name}Ratio`],
    text: formatQuantity(outputs[`${name}Ratio`], 'ratio', { significant: 3 }),
    best: best.includes(name),
  }));
}
