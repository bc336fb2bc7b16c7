import { ok, type Result, refuse } from '../result';
import { drawParameters } from './draw-parameters';
import { fillSlots } from './fill-slots';
import { gradeMultipleChoice, gradeSingleChoice } from './grade-choice';
import { gradeLabels, gradeMatch } from './grade-match';
import { gradeNumber } from './grade-number';
import { gradeOrder } from './grade-order';
import { gradeRubric } from './grade-rubric';
import { gradeText } from './grade-text';
import type { PromptSeeds } from './prompt';
import type { Feedback } from './protocol';
import type { Question, WholeQuestion } from './question-schema';
import { REFUSALS } from './refusals';
import type { Response } from './response-schema';
import type { Score } from './score';
import { wholeQuestion } from './whole-question';

function score(question: WholeQuestion, seeds: PromptSeeds, response: Response): Result<Score, string> {
  if (question.type === 'sc' && response.type === 'sc') return gradeSingleChoice(question, seeds, response);
  if (question.type === 'mc' && response.type === 'mc') return gradeMultipleChoice(question, seeds, response);
  if (question.type === 'or' && response.type === 'or') return gradeOrder(question, seeds, response);
  if (question.type === 'ma' && response.type === 'ma') return gradeMatch(question, seeds, response);
  if (question.type === 'cl' && response.type === 'cl') return gradeText(question, response);
  if (question.type === 'nu' && response.type === 'nu') return gradeNumber(question, seeds, response);
  if (question.type === 'fr' && response.type === 'fr') return gradeRubric(question, response);
  if (question.type === 'dg' && response.type === 'dg') return gradeLabels(question, seeds, response);
  return refuse(REFUSALS.otherType);
}

const explanation = (question: WholeQuestion, seeds: PromptSeeds): string =>
  question.type === 'nu' ? fillSlots(question.explain, drawParameters(question, seeds)) : question.explain;

/**
 * The answer to the Prompt that these seeds made. A refusal is a Korean sentence about an answer that cannot be graded:
 * unfinished, of another kind, or with positions that the Prompt does not have.
 */
export function grade(asked: Question, seeds: PromptSeeds, response: Response): Result<Feedback, string> {
  const question = wholeQuestion(asked, seeds);
  const scored = score(question, seeds, response);
  return scored.ok ? ok({ ...scored.value, explain: explanation(question, seeds) }) : scored;
}
