import type { Actor } from '../members/actor';
import { createGuest } from '../members/create-guest';
import { findGuestOf } from '../members/find-guest-of';
import type { Login } from '../members/login-cookie';
import type { Refusal } from '../members/refusal';
import { proposeRating } from '../quiz/propose-rating';
import type { Feedback } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import { type Appended, appendReview } from './append-review';
import type { AskedQuestion } from './asked-question';
import { bodyHash } from './body-hash';
import { writePromptKey } from './prompt-key';
import { isExpired, type PromptClaims } from './prompt-token';
import { otherBody } from './refusals';
import type { AnswerRequest } from './request-schemas';
import type { ReviewContent } from './review-content';
import { findReview, findSettings, listHistory, type Review, type WriteTransaction } from './store';

export interface Submission {
  readonly actor: Actor;
  readonly answer: AnswerRequest;
  /** Where the request came from, as `clientAddress` tells it. */
  readonly address: string;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** Who a visitor has become by their first answer. */
export type GuestLogin = Pick<Login, 'memberId' | 'sessionVersion'>;

interface Learner {
  readonly memberId: string;
  readonly login?: GuestLogin;
}

/** All events of the question, the answer among them. */
interface Recorded extends Appended {
  readonly learner: Learner;
}

/** Writes the answer and its Memory, making the guest where a visitor asks; or finds the answer when it is there already. */
export async function recordAnswer(
  tx: WriteTransaction,
  submission: Submission,
  asked: AskedQuestion,
  feedback: Feedback,
): Promise<Result<Recorded, Refusal>> {
  const known = await findReview(tx, submission.answer.id);
  if (known) return recordedBefore(tx, submission, asked.claims, known);
  const learner = await learnerIn(tx, submission);
  if (!learner.ok) return learner;
  const review = newReview(submission, asked, feedback, learner.value.memberId);
  return ok({ learner: learner.value, ...(await appendReview(tx, review)) });
}

/** The same answer again, by the member who gave it. */
async function recordedBefore(
  tx: WriteTransaction,
  submission: Submission,
  claims: PromptClaims,
  known: Review,
): Promise<Result<Recorded, Refusal>> {
  const { actor, answer } = submission;
  const learner = actor.kind === 'visitor' ? await guestAgain(tx, submission, claims) : actor;
  const isTheirs = learner?.memberId === known.memberId;
  if (!learner || !isTheirs || known.bodyHash !== hashOf(answer)) return refuse(otherBody);
  const { memberId, questionId } = known;
  const history = await listHistory(tx, memberId, questionId);
  return ok({ learner, history, settings: await findSettings(tx, memberId) });
}

/**
 * A visitor whose reply was lost gets back the guest that their first answer made, but only while its Prompt holds and
 * no log-in of the guest was ended: the answer would else be a password for ever.
 */
async function guestAgain(
  tx: WriteTransaction,
  { answer, now }: Submission,
  claims: PromptClaims,
): Promise<Learner | undefined> {
  const guest = isExpired(claims, now) ? null : await findGuestOf(tx, answer.id);
  return guest?.sessionVersion === 0 ? guestLearner(guest) : undefined;
}

async function learnerIn(
  tx: WriteTransaction,
  { actor, answer, address, now }: Submission,
): Promise<Result<Learner, Refusal>> {
  if (actor.kind !== 'visitor') return ok(actor);
  const guest = await createGuest(tx, { answerId: answer.id, address, now });
  return guest.ok ? ok(guestLearner(guest.value)) : guest;
}

interface Guest {
  readonly id: string;
  readonly sessionVersion: number;
}

const guestLearner = ({ id, sessionVersion }: Guest): Learner => ({
  memberId: id,
  login: { memberId: id, sessionVersion },
});

const newReview = (
  { answer, now }: Submission,
  { question, claims }: AskedQuestion,
  { verdict }: Feedback,
  memberId: string,
) => ({
  id: answer.id,
  memberId,
  questionId: question.id,
  revision: question.revision,
  kind: 'answer' as const,
  at: now,
  rating: proposeRating(verdict),
  verdict,
  via: answer.via,
  confidence: answer.confidence ?? null,
  durationMs: answer.durationMs,
  response: JSON.stringify(answer.response),
  promptKey: writePromptKey(claims),
  bodyHash: hashOf(answer),
});

export const hashOf = ({ token, response, confidence, durationMs, via }: AnswerRequest) =>
  bodyHash('answer', [token, response, confidence ?? null, durationMs, via]);
