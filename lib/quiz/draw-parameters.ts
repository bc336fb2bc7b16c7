import type { InputValues } from '../estimate/model';
import { pick, randomFrom } from '../random';
import type { PromptSeeds } from './prompt';
import type { QuestionOf } from './question-schema';

/** The drawn parameters by name, as the stem shows them. */
export type DrawnParameters = Readonly<Record<string, number>>;

type NumericQuestion = QuestionOf<'nu'>;

/** One value for each parameter; a seed text of its own for each keeps the draws apart. */
export const drawParameters = (question: NumericQuestion, seeds: PromptSeeds): DrawnParameters =>
  Object.fromEntries(
    Object.entries(question.params).map(([name, { values }]) => [
      name,
      pick(values, randomFrom(`${seeds.draw}/${name}`)),
    ]),
  );

// 35 × 0.01 is 0.35 and not 0.35000000000000003, which would show in addresses.
const asDecimal = (value: number): number => Number(value.toPrecision(15));

/** What the model is to be run with: the fixed inputs and the drawn ones in the inputs' own units. */
export const inputsFor = (question: NumericQuestion, drawn: DrawnParameters): InputValues => ({
  ...question.fixed,
  ...Object.fromEntries(
    Object.entries(question.params).flatMap(([name, { input, scale }]) => {
      const value = drawn[name];
      return value === undefined ? [] : [[input, asDecimal(value * scale)]];
    }),
  ),
});
