import { CALCULATORS, type CalculatorId } from '../estimate/models';
import { MODELS } from '../estimate/registry';
import { writeUrlState } from '../estimate/url-state';
import { drawParameters, inputsFor } from './draw-parameters';
import type { PromptSeeds } from './prompt';
import type { Question, WholeQuestion } from './question-schema';
import { wholeQuestion } from './whole-question';

const isCalculatorId = (id: string): id is CalculatorId => Object.hasOwn(CALCULATORS, id);

/** The question's numbers as a query string, when the calculator shows the model that they belong to. */
function stateOf(question: WholeQuestion, seeds: PromptSeeds, id: CalculatorId): string {
  const { model } = CALCULATORS[id];
  if (question.type !== 'nu' || question.model !== model) return '';
  return writeUrlState('', id, MODELS[model], inputsFor(question, drawParameters(question, seeds)));
}

/** The page of the question's calculator, opened with the drawn numbers where it can take them. */
export function calculatorHref(question: Question, seeds: PromptSeeds): string | undefined {
  if (question.calc === undefined || !isCalculatorId(question.calc)) return undefined;
  const page = `/lab/${CALCULATORS[question.calc].slug}`;
  const state = stateOf(wholeQuestion(question, seeds), seeds, question.calc);
  return state === '' ? page : `${page}?${state}`;
}
