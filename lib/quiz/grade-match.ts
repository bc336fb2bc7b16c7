import { ok, type Result, refuse } from '../result';
import { arranged, labelOrder, labelsOf, leftOrder, rightOrder, rightsOf } from './layout';
import { positionRefusal } from './position-refusal';
import type { PromptSeeds } from './prompt';
import type { Verdict } from './protocol';
import type { QuestionOf } from './question-schema';
import { REFUSALS } from './refusals';
import type { ResponseOf } from './response-schema';
import type { Score } from './score';

interface Comparison {
  readonly verdict: Verdict;
  readonly parts: readonly boolean[];
}

/** Each chosen position beside the wanted one; all must agree. */
function compare(
  chosen: readonly (number | null)[],
  wanted: readonly number[],
  choiceCount: number,
  unfinished: string,
): Result<Comparison, string> {
  if (chosen.length > wanted.length) return refuse(REFUSALS.outOfRange);
  const positions = chosen.filter((position) => position !== null);
  const refusal = positionRefusal(positions, choiceCount);
  if (refusal !== undefined) return refuse(refusal);
  if (positions.length < wanted.length) return refuse(unfinished);
  const parts = wanted.map((position, index) => chosen[index] === position);
  return ok({ verdict: parts.every(Boolean) ? 'right' : 'wrong', parts });
}

/** `parts` tells for each left. Several lefts may have the same right. */
export function gradeMatch(
  question: QuestionOf<'ma'>,
  seeds: PromptSeeds,
  response: ResponseOf<'ma'>,
): Result<Score, string> {
  const rights = arranged(rightsOf(question), rightOrder(question, seeds));
  const pairs = arranged(question.pairs, leftOrder(question, seeds));
  const matches = pairs.map(([, right]) => rights.indexOf(right));
  const compared = compare(response.matches, matches, rights.length, REFUSALS.unfinishedMatches);
  return compared.ok ? ok({ ...compared.value, solution: { type: 'ma', matches } }) : compared;
}

/** `parts` tells for each slot of the figure. */
export function gradeLabels(
  question: QuestionOf<'dg'>,
  seeds: PromptSeeds,
  response: ResponseOf<'dg'>,
): Result<Score, string> {
  const shown = arranged(labelsOf(question), labelOrder(question, seeds));
  const labels = question.slots.map(([, label]) => shown.indexOf(label));
  const compared = compare(response.labels, labels, shown.length, REFUSALS.unfinishedLabels);
  return compared.ok ? ok({ ...compared.value, solution: { type: 'dg', labels } }) : compared;
}
