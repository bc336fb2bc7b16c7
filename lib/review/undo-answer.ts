import { write } from '../db/client';
import type { Actor, MemberActor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import { ok, type Result, refuse } from '../result';
import { studyDayOf } from '../scheduler/study-day';
import { appendReview } from './append-review';
import { bodyHash } from './body-hash';
import { findOwnAnswer } from './find-own-answer';
import { earlierDay, otherBody, unknownAnswer } from './refusals';
import type { UndoRequest } from './request-schemas';
import { findReview, type WriteTransaction } from './store';

interface Undo<A extends Actor> {
  readonly actor: A;
  readonly undo: UndoRequest;
  readonly now: Date;
}

/** What was taken back, so that it can be asked again. */
interface Undone {
  readonly questionId: string;
}

/** Takes back the last answer to a question on the day it was given. Taking it back twice is the same as once. */
export async function undoAnswer(request: Undo<Actor>): Promise<Result<Undone, Refusal>> {
  const { actor } = request;
  if (actor.kind === 'visitor') return refuse(unknownAnswer);
  return write((tx) => recordUndo(tx, { ...request, actor }));
}

async function recordUndo(
  tx: WriteTransaction,
  { actor, undo, now }: Undo<MemberActor>,
): Promise<Result<Undone, Refusal>> {
  const hash = bodyHash('undo', [undo.answerId]);
  const known = await findReview(tx, undo.id);
  if (known) {
    const isSame = known.memberId === actor.memberId && known.bodyHash === hash;
    return isSame ? ok({ questionId: known.questionId }) : refuse(otherBody);
  }
  const own = await findOwnAnswer(tx, actor, 'undo', undo.answerId);
  if (!own.ok) return own;
  const { memberId, questionId, revision, at } = own.value.answer;
  if (own.value.isUndone) return ok({ questionId });
  const dayOf = (time: Date) => studyDayOf(time, actor.timeZone);
  if (dayOf(at) !== dayOf(now)) return refuse(earlierDay);
  const review = {
    id: undo.id,
    memberId,
    questionId,
    revision,
    kind: 'undo',
    targetId: undo.answerId,
  } as const;
  await appendReview(tx, { ...review, at: now, bodyHash: hash });
  return ok({ questionId });
}
