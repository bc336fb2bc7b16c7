import type { OutputSpec, OutputValues, Step } from './model';

/** How one output is reached; its label, unit and value are those of the output. */
export type Working = Pick<Step, 'id' | 'formula' | 'substitution' | 'uses'>;

/** The workings as steps. Throws for a working without its output: that is a bug of the model. */
export function toSteps(
  outputs: readonly OutputSpec[],
  values: OutputValues,
  workings: readonly Working[],
): readonly Step[] {
  return workings.map((working) => {
    const spec = outputs.find(({ key }) => key === working.id);
    const value = values[working.id];
    if (spec === undefined || value === undefined) throw new Error(`no output for the working ${working.id}`);
    return { ...working, label: spec.label, unit: spec.unit, value };
  });
}
