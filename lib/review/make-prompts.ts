import { randomInt } from 'node:crypto';
import { env } from '../env';
import type { Actor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import { makePrompt } from '../quiz/make-prompt';
import type { SignedPrompt } from '../quiz/protocol';
import type { Question } from '../quiz/question-schema';
import { ok, type Result, refuse } from '../result';
import { studyDayOf } from '../scheduler/study-day';
import { learnerOf, mayAnswerFor } from './learner';
import { settingsOf } from './learner-settings';
import { type PromptKey, readPromptKey } from './prompt-key';
import { type PromptClaims, seedsOf, signPrompt } from './prompt-token';
import { unknownQuestion } from './refusals';
import type { ReviewContent } from './review-content';
import { listAnswers, type Review } from './store';

interface PromptRequest {
  readonly actor: Actor;
  readonly ids: readonly string[];
  /** Drawn and laid out by chance each time, for answers that are not kept. */
  readonly isCram?: boolean;
  readonly now: Date;
  readonly content: ReviewContent;
}

const MOST_DRAWS = 2 ** 32;

/** One Prompt for each id, in that order, or a refusal when one of them is unknown. Nothing is stored. */
export async function makePrompts(request: PromptRequest): Promise<Result<SignedPrompt[], Refusal>> {
  const { actor, ids, now, content } = request;
  const questions = ids.flatMap((id) => content.bank.find(id) ?? []);
  if (questions.length < ids.length) return refuse(unknownQuestion);
  const answers = actor.kind === 'visitor' ? [] : await listAnswers(actor.memberId, ids);
  if (request.isCram) return ok(questions.map((question) => cramPrompt(question, actor, now)));
  const { timeZone } = settingsOf(actor);
  const dayOf = (at: Date) => studyDayOf(at, timeZone);
  const fresh = { learner: learnerOf(actor), draw: dayOf(now) };
  return ok(
    questions.map((question) => {
      const before = answers.filter(({ questionId }) => questionId === question.id);
      const today = before.filter(({ at }) => dayOf(at) === dayOf(now));
      const key = { ...(keyOf(today, actor) ?? fresh), layout: before.length };
      return signedPrompt(question, { ...key, at: now.getTime() });
    }),
  );
}

/**
 * What the day's last answer was drawn with: a retry keeps the numbers, even those that a visitor was shown. Those of an answer
 * that was imported from another member are not this one's to answer.
 */
function keyOf(today: readonly Review[], actor: Actor): PromptKey | undefined {
  const kept = today.at(-1)?.promptKey;
  const key = kept ? readPromptKey(kept) : undefined;
  return key && mayAnswerFor(key.learner, actor) ? key : undefined;
}

/** Never the drawing that the day's own review would show. */
const cramPrompt = (question: Question, actor: Actor, now: Date): SignedPrompt =>
  signedPrompt(question, {
    learner: learnerOf(actor),
    draw: -randomInt(1, MOST_DRAWS),
    layout: -randomInt(1, MOST_DRAWS),
    cram: true,
    at: now.getTime(),
  });

function signedPrompt(question: Question, key: Omit<PromptClaims, 'q' | 'rev'>): SignedPrompt {
  const { secret } = env();
  const claims = { q: question.id, rev: question.revision, ...key };
  return { ...makePrompt(question, seedsOf(claims, secret)), token: signPrompt(claims, secret) };
}
