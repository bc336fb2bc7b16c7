import type { InputSpec, InputValues, Model, OutputValues } from '@/lib/estimate/model';

function startingAt(spec: InputSpec, value: number | string | undefined): InputSpec {
  if (spec.kind === 'number') return typeof value === 'number' ? { ...spec, default: value } : spec;
  return typeof value === 'string' ? { ...spec, default: value } : spec;
}

/**
 * The model as it begins on this sheet: a preset's numbers become the defaults, so that the address holds what the reader
 * changed and nothing else. An unknown preset is a mistake of the page's author and throws.
 */
export function startFrom<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  presetId: string | undefined,
): Model<In, Out> {
  if (presetId === undefined) return model;
  const preset = model.presets.find(({ id }) => id === presetId);
  if (preset === undefined) throw new RangeError(`${model.name} has no preset ${presetId}`);
  return { ...model, inputs: model.inputs.map((spec) => startingAt(spec, preset.values[spec.key])) };
}
