import { write } from '../db/client';
import type { Actor } from '../members/actor';
import { authorize } from '../members/authorize';
import type { Refusal } from '../members/refusal';
import { ok, type Result, refuse } from '../result';
import { studyDayOf } from '../scheduler/study-day';
import { limitProblem } from './check-settings';
import { saveDayLimit } from './mark-store';
import { visitorsKeepNothing } from './refusals';
import type { DayLimitRequest } from './request-schemas';

interface Limiting {
  readonly actor: Actor;
  readonly limit: DayLimitRequest;
  readonly now: Date;
}

/** More or fewer just today: tomorrow the settings hold again. */
export async function limitToday({ actor, limit, now }: Limiting): Promise<Result<DayLimitRequest, Refusal>> {
  if (actor.kind === 'visitor' || !authorize(actor, 'change-settings', actor))
    return refuse(visitorsKeepNothing);
  const problem = limitProblem({ newPerDay: limit.newLimit ?? 0, reviewsPerDay: limit.dueLimit ?? 0 });
  if (problem) return refuse(problem);
  const { memberId, timeZone } = actor;
  await write((tx) => saveDayLimit(tx, memberId, studyDayOf(now, timeZone), limit));
  return ok(limit);
}
