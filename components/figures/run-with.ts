import type { InputValues, Model, OutputValues } from '@/lib/estimate/model';
import { type Run, runModel } from '@/lib/estimate/run-model';

/** A model run as its calculator opens, with these inputs over the defaults: a figure takes every number from here. */
export function runWith<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  values: InputValues = {},
): Run<In, Out> {
  const run = runModel(model, values);
  if (!run.ok) throw new Error(run.error.map(({ message }) => message).join(' '));
  return run.value;
}
