import type { ScheduleSettings } from '../scheduler/memory';
import { foldReviews } from './fold';
import { eventOf } from './review-event';
import {
  listHistory,
  type NewReview,
  type Review,
  saveMemory,
  saveReview,
  type WriteTransaction,
} from './store';

/** Adds the event and puts the Memory that all events of its question now fold to in place. Gives the whole history. */
export async function appendReview(
  tx: WriteTransaction,
  review: NewReview,
  settings: ScheduleSettings,
): Promise<Review[]> {
  await saveReview(tx, review);
  const history = await listHistory(tx, review.memberId, review.questionId);
  await saveMemory(tx, review, foldReviews(history.map(eventOf), settings));
  return history;
}
