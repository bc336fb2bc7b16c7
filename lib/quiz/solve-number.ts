import type { InputValues, Model, OutputValues, Step } from '../estimate/model';
import { MODELS } from '../estimate/registry';
import { runModel } from '../estimate/run-model';
import { toBase, type UnitName } from '../units';
import { drawParameters, inputsFor } from './draw-parameters';
import { neededSteps } from './needed-steps';
import type { PromptSeeds } from './prompt';
import type { QuestionOf } from './question-schema';

/** A numeric question, calculated: the model's own inputs, outputs and working. */
export interface SolvedNumber {
  readonly model: Model;
  /** Complete, in the inputs' own units. */
  readonly inputs: InputValues;
  readonly outputs: OutputValues;
  /** The asked output in the base unit of its dimension. */
  readonly value: number;
  /** The unit that the model gives it in. */
  readonly unit: UnitName;
  readonly steps: readonly Step[];
}

/** Throws when the bank asks for what the model cannot calculate: `question-problems` keeps such a question out. */
export function solveNumber(question: QuestionOf<'nu'>, seeds: PromptSeeds): SolvedNumber {
  const model: Model = MODELS[question.model];
  const run = runModel(model, inputsFor(question, drawParameters(question, seeds)));
  if (!run.ok) throw new RangeError(`${question.id}: ${run.error.map(({ message }) => message).join(' ')}`);
  const { inputs, outputs } = run.value;
  const spec = model.outputs.find(({ key }) => key === question.output);
  const output = outputs[question.output];
  if (spec === undefined || output === undefined)
    throw new RangeError(`${question.id}: ${question.model} has no output ${question.output}`);
  const value = toBase(output, spec.unit);
  return {
    model,
    inputs,
    outputs,
    value,
    unit: spec.unit,
    steps: neededSteps(model.explain(inputs), question.output),
  };
}
