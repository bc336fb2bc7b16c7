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
import { seedsOf, signPrompt } from './prompt-token';
import { unknownQuestion } from './refusals';
import type { ReviewContent } from './review-content';
import { listAnswers, type Review } from './store';

interface PromptRequest {
  readonly actor: Actor;
  readonly ids: readonly string[];
  readonly now: Date;
  readonly content: ReviewContent;
}

/** One Prompt for each id, in that order, or a refusal when one of them is unknown. Nothing is stored. */
export async function makePrompts(request: PromptRequest): Promise<Result<SignedPrompt[], Refusal>> {
  const { actor, ids, now, content } = request;
  const questions = ids.flatMap((id) => content.bank.find(id) ?? []);
  if (questions.length < ids.length) return refuse(unknownQuestion);
  const answers = actor.kind === 'visitor' ? [] : await listAnswers(actor.memberId, ids);
  const { timeZone } = settingsOf(actor);
  const dayOf = (at: Date) => studyDayOf(at, timeZone);
  const fresh = { learner: learnerOf(actor), draw: dayOf(now) };
  return ok(
    questions.map((question) => {
      const before = answers.filter(({ questionId }) => questionId === question.id);
      const today = before.filter(({ at }) => dayOf(at) === dayOf(now));
      return signedPrompt(question, { ...(keyOf(today, actor) ?? fresh), layout: before.length }, now);
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

function signedPrompt(question: Question, key: PromptKey, now: Date): SignedPrompt {
  const { secret } = env();
  const { learner, draw, layout } = key;
  const claims = { q: question.id, rev: question.revision, learner, draw, layout, at: now.getTime() };
  return { ...makePrompt(question, seedsOf(claims, secret)), token: signPrompt(claims, secret) };
}
