import type { MemberActor } from '../members/actor';
import { authorize } from '../members/authorize';
import type { Refusal } from '../members/refusal';
import { ok, type Result, refuse } from '../result';
import { standingAnswers } from './fold';
import { answeredAgain, unknownAnswer } from './refusals';
import { type AnswerRow, eventOf } from './review-event';
import { findReview, listHistory, type WriteTransaction } from './store';

interface OwnAnswer {
  readonly answer: AnswerRow;
  readonly isUndone: boolean;
}

/** The actor's own answer. One that stands is only found while it is the last to its question. */
export async function findOwnAnswer(
  tx: WriteTransaction,
  actor: MemberActor,
  action: 'rate' | 'undo',
  answerId: string,
): Promise<Result<OwnAnswer, Refusal>> {
  const row = await findReview(tx, answerId);
  const answer = row && eventOf(row);
  if (!row || answer?.kind !== 'answer' || !authorize(actor, action, row)) return refuse(unknownAnswer);
  const history = await listHistory(tx, row.memberId, row.questionId);
  const standing = standingAnswers(history.map(eventOf));
  const isUndone = !standing.some(({ id }) => id === answerId);
  const isLast = standing.at(-1)?.id === answerId;
  return isUndone || isLast ? ok({ answer, isUndone }) : refuse(answeredAgain);
}
