import type { InputValues, Model } from '../estimate/model';
import { MODEL_NAMES, type ModelName } from '../estimate/models';
import { MODELS } from '../estimate/registry';
import { runModel } from '../estimate/run-model';
import { formatQuantity } from '../format-quantity';
import { ok, type Result, refuse } from '../result';
import type { Mark } from './chapter';

/** What a `<Value>` says: which model, with which inputs, and which of its outputs. */
export type ValueRequest = Mark['attributes'];

const computed = new Map<string, Result<string, string>>();

/**
 * The figure that a `<Value>` shows, computed by the calculator's own function, or why there is none. Kept, because a
 * chapter is read several times over and a simulation takes its time.
 */
export function computeValue(request: ValueRequest): Result<string, string> {
  const key = JSON.stringify(Object.entries(request).sort());
  const value = computed.get(key) ?? computeAnew(request);
  computed.set(key, value);
  return value;
}

function computeAnew(request: ValueRequest): Result<string, string> {
  const name = MODEL_NAMES.find((candidate) => candidate === request.model);
  if (name === undefined) return refuse(`there is no model ${request.model}`);
  return computeWith(name, MODELS[name], request);
}

function computeWith(name: ModelName, model: Model, request: ValueRequest): Result<string, string> {
  const output = model.outputs.find(({ key }) => key === request.output);
  if (output === undefined) return refuse(`the model ${name} has no output ${request.output}`);
  const preset = model.presets.find(({ id }) => id === request.preset);
  if (request.preset !== undefined && preset === undefined) {
    return refuse(`the model ${name} has no preset ${request.preset}`);
  }
  const run = runModel(model, { ...preset?.values, ...readSet(model, request.set) });
  if (!run.ok) return refuse(run.error.map(({ key, message }) => `${key}: ${message}`).join(' '));
  const value = run.value.outputs[output.key];
  if (value === undefined) return refuse(`the model ${name} does not compute ${output.key}`);
  return ok(formatQuantity(value, output.unit, { approx: request.approx === true }));
}

/** `years=3 replicas=2`: numbers in each input's own unit, or a word. */
function readSet(model: Model, set: string | true | undefined): InputValues {
  const pairs = typeof set === 'string' ? set.trim().split(/\s+/) : [];
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', text = ''] = pair.split('=');
      const isWord = model.inputs.some((input) => input.key === key && input.kind !== 'number');
      return [key, isWord || text === '' ? text : Number(text)];
    }),
  );
}
