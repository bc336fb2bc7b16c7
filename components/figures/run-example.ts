import type { InputValues, Model, OutputValues } from '@/lib/estimate/model';
import { runWith } from './run-with';

/** A case of a calculator, computed as the calculator does: figures take their numbers from here. */
export function runExample<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  presetId: string,
) {
  const preset = model.presets.find(({ id }) => id === presetId);
  if (preset === undefined) throw new Error(`the model ${model.name} has no preset ${presetId}`);
  return runWith(model, preset.values);
}
