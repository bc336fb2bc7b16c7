import type { Step } from '../estimate/model';

/** The step with that id and all that it builds on, in the model's order; every step when the model has none of that id. */
export function neededSteps(steps: readonly Step[], id: string): readonly Step[] {
  const needed = new Set([id]);
  for (const step of steps.toReversed()) {
    if (needed.has(step.id)) for (const used of step.uses) needed.add(used);
  }
  const kept = steps.filter((step) => needed.has(step.id));
  return kept.some((step) => step.id === id) ? kept : steps;
}
