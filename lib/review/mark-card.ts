import { write } from '../db/client';
import type { Actor } from '../members/actor';
import { authorize } from '../members/authorize';
import type { Refusal } from '../members/refusal';
import type { CardState } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import { isLeech } from '../scheduler/leech';
import { studyDayOf } from '../scheduler/study-day';
import { CHANGES } from './card-deeds';
import { saveMark } from './mark-store';
import { unknownQuestion, visitorsKeepNothing } from './refusals';
import type { MarkRequest } from './request-schemas';
import type { ReviewContent } from './review-content';
import { findMemory } from './store';

interface Marking {
  readonly actor: Actor;
  readonly mark: MarkRequest;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** Suspends, flags, buries or puts back a question, or takes that back. Its memory stays as it is. */
export async function markCard({ actor, mark, now, content }: Marking): Promise<Result<CardState, Refusal>> {
  if (actor.kind === 'visitor' || !authorize(actor, 'mark-card', actor)) return refuse(visitorsKeepNothing);
  const { questionId, does } = mark;
  if (!content.bank.find(questionId)) return refuse(unknownQuestion);
  const owner = { memberId: actor.memberId, questionId };
  const today = studyDayOf(now, actor.timeZone);
  return write(async (tx) => {
    const lapses = (await findMemory(tx, owner))?.lapses ?? 0;
    const saved = await saveMark(tx, owner, CHANGES[does]({ now, today, lapses }));
    return ok({
      questionId,
      suspended: saved.suspendedAt !== null,
      flagged: saved.flaggedAt !== null,
      buried: saved.buriedOnDay === today,
      leech: isLeech(lapses, saved.putBackLapses),
    });
  });
}
