import type { InputValues, Model, OutputValues } from '@/lib/estimate/model';
import { runModel } from '@/lib/estimate/run-model';
import { startFrom } from './start-from';

/** The model with its own numbers, or with those of an example when they say more. */
export function atStart<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  preset?: string,
) {
  const run = runModel(startFrom(model, preset), {});
  if (!run.ok) throw new Error(`${model.name} refuses its own defaults`);
  return run.value;
}
