import { write } from '../db/client';
import type { Actor, MemberActor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import { allowedRatings } from '../quiz/propose-rating';
import type { RatingChoice } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import { ratingChoice } from './answer-receipt';
import { type Appended, appendReview } from './append-review';
import { bodyHash } from './body-hash';
import { findOwnAnswer } from './find-own-answer';
import { otherBody, ratingNotAllowed, undoneAnswer, unknownAnswer } from './refusals';
import type { RatingRequest } from './request-schemas';
import { eventOf } from './review-event';
import { findReview, findSettings, listHistory, type WriteTransaction } from './store';

interface RatingChange<A extends Actor> {
  readonly actor: A;
  readonly change: RatingRequest;
  readonly now: Date;
}

/** The learner's own rating instead of the proposed one, until the same question is answered again. */
export async function rateAnswer(request: RatingChange<Actor>): Promise<Result<RatingChoice, Refusal>> {
  const { actor, change } = request;
  if (actor.kind === 'visitor') return refuse(unknownAnswer);
  const recorded = await write((tx) => recordRating(tx, { ...request, actor }));
  if (!recorded.ok) return recorded;
  const { history, settings } = recorded.value;
  return ok(ratingChoice(history.map(eventOf), change.rating, settings));
}

/** The history up to this change, which a change that comes again finds as it was. */
async function recordRating(
  tx: WriteTransaction,
  { actor, change, now }: RatingChange<MemberActor>,
): Promise<Result<Appended, Refusal>> {
  const hash = bodyHash('rate', [change.answerId, change.rating]);
  const known = await findReview(tx, change.id);
  if (known) {
    if (known.memberId !== actor.memberId || known.bodyHash !== hash) return refuse(otherBody);
    const history = await listHistory(tx, known.memberId, known.questionId);
    const settings = await findSettings(tx, known.memberId);
    return ok({ history: history.filter(({ seq }) => seq <= known.seq), settings });
  }
  const own = await findOwnAnswer(tx, actor, 'rate', change.answerId);
  if (!own.ok) return own;
  const { answer, isUndone } = own.value;
  if (isUndone) return refuse(undoneAnswer);
  if (!answer.verdict || !allowedRatings(answer.verdict).includes(change.rating))
    return refuse(ratingNotAllowed);
  const { memberId, questionId, revision } = answer;
  const { id, answerId: targetId, rating } = change;
  const review = { id, memberId, questionId, revision, kind: 'rate', targetId, rating, at: now } as const;
  return ok(await appendReview(tx, { ...review, bodyHash: hash }));
}
