import { ok, type Result, refuse } from '../result';
import { arranged, stepOrder } from './layout';
import { distinctPositionRefusal } from './position-refusal';
import type { PromptSeeds } from './prompt';
import type { QuestionOf } from './question-schema';
import { REFUSALS } from './refusals';
import type { ResponseOf } from './response-schema';
import type { Score } from './score';

const agreement = (a: readonly number[], b: readonly number[]): number =>
  a.filter((step, place) => step === b[place]).length;

/** The accepted order that the answer is nearest to, so that the feedback speaks of the learner's own way. */
function nearestOrder(question: QuestionOf<'or'>, answered: readonly number[]): readonly number[] {
  const listed = question.steps.map((_, index) => index);
  return question.accept_orders.reduce(
    (best, order) => (agreement(order, answered) > agreement(best, answered) ? order : best),
    listed,
  );
}

/** `parts` tells for each place of the learner's order whether the right step stands there. */
export function gradeOrder(
  question: QuestionOf<'or'>,
  seeds: PromptSeeds,
  response: ResponseOf<'or'>,
): Result<Score, string> {
  const shown = stepOrder(question, seeds);
  const refusal = distinctPositionRefusal(response.order, shown.length);
  if (refusal !== undefined) return refuse(refusal);
  if (response.order.length < shown.length) return refuse(REFUSALS.unfinishedOrder);
  const answered = arranged(shown, response.order);
  const wanted = nearestOrder(question, answered);
  const parts = answered.map((step, place) => step === wanted[place]);
  return ok({
    verdict: parts.every(Boolean) ? 'right' : 'wrong',
    solution: { type: 'or', order: wanted.map((step) => shown.indexOf(step)) },
    parts,
  });
}
