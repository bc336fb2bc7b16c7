import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValues } from './any-values.fixture';
import { CALCULATORS, MODEL_NAMES } from './models';
import { MODELS } from './registry';
import { runModel, withDefaults } from './run-model';

it('has every named model under its own name', () => {
  expect(Object.keys(MODELS).sort()).toEqual([...MODEL_NAMES].sort());
  for (const name of MODEL_NAMES) expect(MODELS[name].name).toBe(name);
  for (const { model } of Object.values(CALCULATORS)) expect(MODELS[model]).toBeDefined();
});

describe.each(MODEL_NAMES)('the model %s', (name) => {
  const model = MODELS[name];
  /** A simulation goes through each of these. */
  const runs = (many: number) => ({ numRuns: model.heavy ? Math.ceil(many / 10) : many });

  it('has defaults inside their ranges, and each key once', () => {
    expect(runModel(model, {}).ok).toBe(true);
    for (const list of [model.inputs, model.outputs]) {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    }
  });

  it('has presets that run and name only inputs', () => {
    expect(new Set(model.presets.map(({ id }) => id)).size).toBe(model.presets.length);
    for (const { values } of model.presets) expect(runModel(model, values).ok).toBe(true);
  });

  it('computes exactly its outputs, all finite and none negative, anywhere in the ranges', () => {
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const outputs = model.compute(values);
        expect(Object.keys(outputs).sort()).toEqual(model.outputs.map(({ key }) => key).sort());
        for (const value of Object.values(outputs)) expect(Number.isFinite(value) && value >= 0).toBe(true);
      }),
      runs(300),
    );
  });

  it('explains every output by a step of the same value, and no step reads what comes after it', () => {
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const outputs = model.compute(values);
        const steps = model.explain(values);
        expect(steps.map(({ id }) => id).sort()).toEqual(Object.keys(outputs).sort());
        const known = new Set(model.inputs.map(({ key }) => key));
        for (const step of steps) {
          expect(step.value).toBe(outputs[step.id]);
          expect(step.uses.filter((use) => !known.has(use))).toEqual([]);
          expect(step.formula).not.toBe('');
          expect(step.substitution).not.toMatch(/NaN|undefined|Infinity/);
          expect(known.has(step.id), `${step.id} names both an input and a step`).toBe(false);
          known.add(step.id);
        }
      }),
      runs(50),
    );
  });

  it('uses every input in some step', () => {
    const modes = model.inputs.flatMap((spec) =>
      spec.kind === 'choice' ? spec.options.map(({ value }) => ({ [spec.key]: value })) : [{}],
    );
    const used = new Set(
      modes.flatMap((mode) => model.explain(withDefaults(model, mode)).flatMap(({ uses }) => uses)),
    );
    expect(model.inputs.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
  });

  it('sums up in whole sentences', () => {
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const text = model.summarize(values);
        expect(text).toMatch(/요\.$/);
        expect(text).not.toMatch(/NaN|undefined|Infinity|\/를|\/가|\(이\)/);
      }),
      runs(50),
    );
  });
});
