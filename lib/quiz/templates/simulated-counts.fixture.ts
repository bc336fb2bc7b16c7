import { MODELS } from '../../estimate/registry';
import { withDefaults } from '../../estimate/run-model';
import { POLICY_NAMES } from '../../simulate/eviction/policy';
import { policyLabel } from '../../simulate/eviction/policy-words';

/** Hits of every policy by its label on a workload of the plan, at the calculator's defaults. */
export function runHeavy(workload: string): ReadonlyMap<string, number> {
  const model = MODELS.eviction;
  const outputs = model.compute(withDefaults(model, { workload }));
  return new Map(POLICY_NAMES.map((name) => [policyLabel(name), outputs[`${name}Hits`] ?? 0]));
}
