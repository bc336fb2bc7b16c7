import { env } from '../env';
import type { Actor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import type { PromptSeeds } from '../quiz/prompt';
import type { Question } from '../quiz/question-schema';
import { ok, type Result, refuse } from '../result';
import { mayAnswerFor } from './learner';
import { type PromptClaims, readPromptToken, seedsOf } from './prompt-token';
import { changedQuestion, foreignToken, unknownQuestion } from './refusals';
import type { ReviewContent } from './review-content';

/** The question that a token speaks of, with the seeds of the very Prompt that was shown. */
export interface AskedQuestion {
  readonly question: Question;
  readonly claims: PromptClaims;
  readonly seeds: PromptSeeds;
}

interface Asked {
  readonly token: string;
  readonly actor: Actor;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** Refuses tokens that are not ours, old, somebody else's, or of a question that has changed since. */
export function askedQuestion({ token, actor, now, content }: Asked): Result<AskedQuestion, Refusal> {
  const { secret } = env();
  const read = readPromptToken(token, secret, now);
  if (!read.ok) return read;
  const claims = read.value;
  if (!mayAnswerFor(claims.learner, actor)) return refuse(foreignToken);
  const question = content.bank.find(claims.q);
  if (!question) return refuse(unknownQuestion);
  if (question.revision !== claims.rev) return refuse(changedQuestion);
  return ok({ question, claims, seeds: seedsOf(claims, secret) });
}
