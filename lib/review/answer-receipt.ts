import { isConfidence } from '../quiz/confidence';
import type { PromptSeeds } from '../quiz/prompt';
import { allowedRatings } from '../quiz/propose-rating';
import type { AnswerReceipt, Feedback, RatingChoice } from '../quiz/protocol';
import type { Question } from '../quiz/question-schema';
import { leechLimit } from '../scheduler/leech';
import type { Rating, ScheduleSettings } from '../scheduler/memory';
import { foldReviews, movingAnswers, type ReviewEvent, standingAnswers } from './fold';
import { gradedPart } from './graded-part';
import type { ReviewContent } from './review-content';
import { type AnswerRow, eventOf } from './review-event';
import type { Review } from './store';

interface Answered {
  readonly question: Question;
  readonly seeds: PromptSeeds;
  readonly answer: AnswerRow;
  readonly feedback: Feedback;
  /** All events of the question; what came after the answer is left aside, so that a retry gets the same receipt. */
  readonly history: readonly Review[];
  readonly settings: ScheduleSettings;
  readonly content: ReviewContent;
}

export function answerReceipt(answered: Answered): AnswerReceipt {
  const { answer, feedback, history, settings } = answered;
  const before = history.filter(({ seq }) => seq < answer.seq).map(eventOf);
  const moving = movingAnswers(standingAnswers([...before, answer]), settings);
  return {
    answerId: answer.id,
    ...gradedPart(answered),
    ...(isConfidence(answer.confidence) ? { confidence: answer.confidence } : {}),
    proposed: answer.rating,
    choices: allowedRatings(feedback.verdict).map((rating) =>
      ratingChoice([...before, { ...answer, rating }], rating, settings),
    ),
    movesMemory: moving.at(-1)?.id === answer.id,
  };
}

/** When the question comes again after these events, the last answer rated so. */
export function ratingChoice(
  events: readonly ReviewEvent[],
  rating: Rating,
  settings: ScheduleSettings,
): RatingChoice {
  const memory = foldReviews(events, settings);
  if (!memory) throw new Error('an answer that stands leaves a memory');
  const lastId = standingAnswers(events).at(-1)?.id;
  const before = foldReviews(
    events.filter((event) => event.kind !== 'answer' || event.id !== lastId),
    settings,
  );
  const takesOut = leechLimit(memory.lapses) > leechLimit(before?.lapses ?? 0);
  const { dueAt, intervalDays } = memory;
  return { rating, dueAt: dueAt.toISOString(), intervalDays, ...(takesOut ? { takesOut } : {}) };
}
