import fc from 'fast-check';
import type { InputSpec, InputValues, Model } from './model';

/**
 * Any value that an input takes, both ends of its range often among them. The sizes of a heavy model, which are its
 * logarithmic inputs, go up to their defaults: its tests are many and its largest runs take seconds.
 */
function anyValue(spec: InputSpec, heavy: boolean): fc.Arbitrary<number | string> {
  if (spec.kind === 'choice') return fc.constantFrom(...spec.options.map(({ value }) => value));
  if (spec.kind === 'text') return fc.constantFrom(spec.default, ...spec.examples);
  const min = spec.min;
  const max = heavy && spec.scale === 'log' ? spec.default : spec.max;
  const inside = spec.integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return fc.oneof(fc.constantFrom(min, max, spec.default), inside);
}

/** Any complete inputs of a model that lie in their ranges. */
export const anyValues = (model: Model): fc.Arbitrary<InputValues> =>
  fc.record(Object.fromEntries(model.inputs.map((spec) => [spec.key, anyValue(spec, model.heavy ?? false)])));
