import { randomUUID } from 'node:crypto';
import type { Actor } from '../members/actor';

/** For whom a Prompt is made: a member's id, or a random key for a visitor, who is nobody yet. */
export const learnerOf = (actor: Actor): string =>
  actor.kind === 'visitor' ? `visitor:${randomUUID()}` : actor.memberId;

/**
 * A visitor may have become a guest since the Prompt was made, so a visitor's Prompt may be answered by whoever holds
 * it: it was made from nobody's history.
 */
export const mayAnswerFor = (learner: string, actor: Actor): boolean =>
  learner.startsWith('visitor:') || (actor.kind !== 'visitor' && actor.memberId === learner);
