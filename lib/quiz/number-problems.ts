import type { InputSpec, Model } from '../estimate/model';
import { MODELS } from '../estimate/registry';
import { runModel } from '../estimate/run-model';
import { findUnit, UNITS } from '../units';
import { inputsFor } from './draw-parameters';
import { slotNames, unknownParticles } from './fill-slots';
import type { Problem } from './problem';
import type { QuestionOf } from './question-schema';

type NumericQuestion = QuestionOf<'nu'>;

/** More draws than anybody can check by hand, and too many to run at every build. */
const MOST_DRAWS = 5000;

/** Every combination of the parameters' values. */
const everyDraw = ({ params }: NumericQuestion): Record<string, number>[] =>
  Object.entries(params).reduce<Record<string, number>[]>(
    (draws, [name, { values }]) =>
      draws.flatMap((draw) => values.map((value) => ({ ...draw, [name]: value }))),
    [{}],
  );

function inputProblem(inputs: readonly InputSpec[], key: string, wantsNumber: boolean): string | undefined {
  const spec = inputs.find((input) => input.key === key);
  if (spec === undefined) return `the model has no input ${key}`;
  return wantsNumber && spec.kind !== 'number' ? `the input ${key} is a choice, not a number` : undefined;
}

function settingProblems({ params, fixed }: NumericQuestion, { inputs }: Model): Problem[] {
  const set = new Set(Object.keys(fixed));
  const paramProblems = Object.entries(params).flatMap(([name, { input }]) => {
    const message =
      inputProblem(inputs, input, true) ?? (set.has(input) ? `${input} is set twice` : undefined);
    set.add(input);
    return message === undefined ? [] : [{ message, path: ['params', name, 'input'] }];
  });
  const fixedProblems = Object.keys(fixed).flatMap((key) => {
    const message = inputProblem(inputs, key, false);
    return message === undefined ? [] : [{ message, path: ['fixed', key] }];
  });
  return [...paramProblems, ...fixedProblems];
}

function outputProblems({ output, unit }: NumericQuestion, { name, outputs }: Model): Problem[] {
  const spec = outputs.find(({ key }) => key === output);
  const known = findUnit(unit);
  const unknownOutput = { message: `${name} has no output ${output}`, path: ['output'] };
  if (known === undefined)
    return [{ message: `unknown unit ${unit}`, path: ['unit'] }, ...(spec ? [] : [unknownOutput])];
  if (spec === undefined) return [unknownOutput];
  const { dimension } = UNITS[spec.unit];
  return dimension === known.dimension
    ? []
    : [{ message: `${unit} is ${known.dimension}, but ${output} is ${dimension}`, path: ['unit'] }];
}

function slotProblems({ stem, explain, params }: NumericQuestion): Problem[] {
  const inStem = slotNames(stem);
  const unfilled = (text: string, key: string) =>
    slotNames(text).flatMap((name) =>
      name in params ? [] : [{ message: `{${name}} is no param`, path: [key] }],
    );
  const unshown = Object.keys(params).flatMap((name) =>
    inStem.includes(name) ? [] : [{ message: `the stem does not show {${name}}`, path: ['params', name] }],
  );
  const particles = unknownParticles(stem + explain).map((pair) => ({
    message: `${pair} is no pair of particles`,
    path: ['stem'],
  }));
  return [...unfilled(stem, 'stem'), ...unfilled(explain, 'explain'), ...unshown, ...particles];
}

/** The first refusal of the model is enough: the others of the same item mostly repeat it. */
function drawProblems(question: NumericQuestion, model: Model): Problem[] {
  const count = Object.values(question.params).reduce((product, { values }) => product * values.length, 1);
  if (count > MOST_DRAWS)
    return [{ message: `${count} draws are more than ${MOST_DRAWS}`, path: ['params'] }];
  for (const draw of everyDraw(question)) {
    const run = runModel(model, inputsFor(question, draw));
    const said = `with ${JSON.stringify(draw)}`;
    if (!run.ok)
      return [
        {
          message: `${said}: ${run.error.map(({ key, message }) => `${key}: ${message}`).join(' ')}`,
          path: ['params'],
        },
      ];
    const value = run.value.outputs[question.output];
    if (value !== undefined && !(value > 0))
      return [{ message: `${said}: the answer is ${value}`, path: ['params'] }];
  }
  return [];
}

export function numberProblems(question: NumericQuestion): Problem[] {
  const model: Model = MODELS[question.model];
  const settings = settingProblems(question, model);
  return [
    ...slotProblems(question),
    ...outputProblems(question, model),
    ...settings,
    ...(settings.length === 0 ? drawProblems(question, model) : []),
  ];
}
