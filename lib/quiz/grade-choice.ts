import { ok, type Result, refuse } from '../result';
import { itemAt } from './item-at';
import { optionOrder } from './layout';
import { distinctPositionRefusal, positionRefusal } from './position-refusal';
import type { PromptSeeds } from './prompt';
import type { QuestionOf } from './question-schema';
import { REFUSALS } from './refusals';
import type { ResponseOf } from './response-schema';
import type { Score } from './score';

export function gradeSingleChoice(
  question: QuestionOf<'sc'>,
  seeds: PromptSeeds,
  response: ResponseOf<'sc'>,
): Result<Score, string> {
  const order = optionOrder(question, seeds);
  const refusal = positionRefusal([response.choice], order.length);
  if (refusal !== undefined) return refuse(refusal);
  const right = itemAt(order, response.choice) === question.answer;
  return ok({
    verdict: right ? 'right' : 'wrong',
    solution: { type: 'sc', choice: order.indexOf(question.answer) },
  });
}

/** All of them or nothing; `parts` tells for each option whether choosing it, or leaving it, was right. */
export function gradeMultipleChoice(
  question: QuestionOf<'mc'>,
  seeds: PromptSeeds,
  response: ResponseOf<'mc'>,
): Result<Score, string> {
  if (response.choices.length === 0) return refuse(REFUSALS.noChoice);
  const order = optionOrder(question, seeds);
  const refusal = distinctPositionRefusal(response.choices, order.length);
  if (refusal !== undefined) return refuse(refusal);
  const parts = order.map(
    (option, position) => question.answer.includes(option) === response.choices.includes(position),
  );
  const choices = order.flatMap((option, position) => (question.answer.includes(option) ? [position] : []));
  return ok({ verdict: parts.every(Boolean) ? 'right' : 'wrong', solution: { type: 'mc', choices }, parts });
}
