import { allowedRatings } from '../quiz/propose-rating';
import { foldReviews, foldSteps, memoryAfter, movingAnswers, standingAnswers } from './fold';
import type { LearnerSettings } from './learner-settings';
import { placeAnswer } from './place-answer';
import { eventOf } from './review-event';
import {
  findSettings,
  listHistory,
  type NewReview,
  type Review,
  saveMemory,
  saveReview,
  type WriteTransaction,
} from './store';
import { tallyChange } from './tally-change';
import { addTallies } from './tally-store';

export interface Appended {
  /** All events of the question. */
  readonly history: readonly Review[];
  /** The member's, as they were when the event was written. */
  readonly settings: LearnerSettings;
}

/**
 * Adds the event, placed if it is an answer that moves a memory, puts the Memory that all events of its question now fold
 * to in place, and counts what that changes in the statistics.
 */
export async function appendReview(tx: WriteTransaction, review: NewReview): Promise<Appended> {
  const settings = await findSettings(tx, review.memberId);
  const before = await listHistory(tx, review.memberId, review.questionId);
  const placing = await placingOf(tx, review, before, settings);
  const history = [...before, await saveReview(tx, { ...review, placing })];
  const events = history.map(eventOf);
  const steps = foldSteps(events, settings);
  await saveMemory(tx, review, memoryAfter(steps));
  await addTallies(tx, review.memberId, tallyChange(events, steps, settings));
  return { history, settings };
}

/** Null for what moves no memory: a rating, an undo, a second answer of the day. */
async function placingOf(
  tx: WriteTransaction,
  review: NewReview,
  before: readonly Review[],
  settings: LearnerSettings,
): Promise<string | null> {
  const { rating, verdict, kind, at } = review;
  if (kind !== 'answer' || !rating) return null;
  const events = before.map(eventOf);
  const answer = { ...review, kind, rating };
  if (movingAnswers([...standingAnswers(events), answer], settings).at(-1) !== answer) return null;
  const memory = foldReviews(events, settings);
  const ratings = verdict ? allowedRatings(verdict) : [rating];
  return placeAnswer(tx, { ...answer, memory, ratings, at }, settings);
}
