import type { ScheduleSettings } from '../scheduler/memory';
import { foldSteps, memoryAfter } from './fold';
import { eventOf } from './review-event';
import {
  addTallies,
  listHistory,
  type NewReview,
  type Review,
  saveMemory,
  saveReview,
  type WriteTransaction,
} from './store';
import { tallyChange } from './tally-change';

/**
 * Adds the event, puts the Memory that all events of its question now fold to in place, and counts what that changes in the
 * statistics. Gives the whole history.
 */
export async function appendReview(
  tx: WriteTransaction,
  review: NewReview,
  settings: ScheduleSettings,
): Promise<Review[]> {
  await saveReview(tx, review);
  const history = await listHistory(tx, review.memberId, review.questionId);
  const events = history.map(eventOf);
  const steps = foldSteps(events, settings);
  await saveMemory(tx, review, memoryAfter(steps));
  await addTallies(tx, review.memberId, tallyChange(events, steps, settings));
  return history;
}
