import type { Actor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import type { Workload } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import { estimateWorkload, WORKLOAD_DAYS } from '../scheduler/workload';
import { limitProblem } from './check-settings';
import { settingsOf } from './learner-settings';
import type { ReviewContent } from './review-content';
import { listMemories } from './store';

interface WorkloadRequest {
  readonly actor: Actor;
  /** As the learner is about to set it. */
  readonly newPerDay: number;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** What each desired retention would cost this learner, with their own memories and the questions that are left. */
export async function findWorkload(request: WorkloadRequest): Promise<Result<Workload, Refusal>> {
  const { actor, newPerDay, now, content } = request;
  const { timeZone, reviewsPerDay } = settingsOf(actor);
  const problem = limitProblem({ newPerDay, reviewsPerDay });
  if (problem) return refuse(problem);
  const rows = actor.kind === 'visitor' ? [] : await listMemories(actor.memberId);
  const memories = rows.filter(({ questionId }) => content.bank.find(questionId));
  const unlearned = content.bank.all.length - memories.length;
  const costs = estimateWorkload({ memories, unlearned, newPerDay, timeZone, now });
  return ok({ days: WORKLOAD_DAYS, costs });
}
