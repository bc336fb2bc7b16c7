import { write } from '../db/client';
import type { Refusal } from '../members/refusal';
import { grade } from '../quiz/grade';
import type { AnswerReceipt } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import { answerReceipt } from './answer-receipt';
import { type AskedQuestion, askedQuestion, shownQuestion } from './asked-question';
import { type GuestLogin, hashOf, recordAnswer, type Submission } from './record-answer';
import { changedQuestion, cramToken, notGradable } from './refusals';
import { type AnswerRow, eventOf } from './review-event';
import { findKeptReview, type Review } from './store';

interface Submitted {
  readonly receipt: AnswerReceipt;
  /** The guest that a visitor has become by this answer. */
  readonly login?: GuestLogin;
}

/** Grades an answer and remembers it, once for each id: sent again, it gives the same receipt. */
export async function submitAnswer(submission: Submission): Promise<Result<Submitted, Refusal>> {
  const { answer, content } = submission;
  const asked = await findAsked(submission);
  if (!asked.ok) return asked;
  const { question, seeds, claims } = asked.value;
  if (claims.cram) return refuse(cramToken);
  const graded = grade(question, seeds, answer.response);
  if (!graded.ok) return refuse(notGradable(graded.error));
  const feedback = graded.value;
  const recorded = await write((tx) => recordAnswer(tx, submission, asked.value, feedback));
  if (!recorded.ok) return recorded;
  const { learner, history, settings } = recorded.value;
  const row = answerRow(history, answer.id);
  // It came again after an edit of its question, which would grade it otherwise than it was.
  if (row.verdict !== feedback.verdict) return refuse(changedQuestion);
  const answered = { answer: row, history, feedback, settings };
  const receipt = answerReceipt({ ...answered, question, seeds, content });
  return ok({ receipt, ...(learner.login ? { login: learner.login } : {}) });
}

/** An answer that is kept already may come again at any time; a new one has to be to a Prompt that still holds. */
async function findAsked(submission: Submission): Promise<Result<AskedQuestion, Refusal>> {
  const { answer, content } = submission;
  const kept = await findKeptReview(answer.id);
  if (kept?.bodyHash === hashOf(answer)) return shownQuestion({ token: answer.token, content });
  return askedQuestion({ ...submission, token: answer.token });
}

function answerRow(history: readonly Review[], id: string): AnswerRow {
  const event = history.map(eventOf).find((row) => row.kind === 'answer' && row.id === id);
  if (event?.kind !== 'answer') throw new Error(`answer ${id} was not written`);
  return event;
}
