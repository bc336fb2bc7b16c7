import { env } from '../env';
import type { Actor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import type { PromptSeeds } from '../quiz/prompt';
import type { Question } from '../quiz/question-schema';
import { ok, type Result, refuse } from '../result';
import { mayAnswerFor } from './learner';
import { isExpired, type PromptClaims, readPromptToken, seedsOf } from './prompt-token';
import { changedQuestion, expiredToken, foreignToken, unknownQuestion } from './refusals';
import type { ReviewContent } from './review-content';

/** The question that a token speaks of, with the seeds of the very Prompt that was shown. */
export interface AskedQuestion {
  readonly question: Question;
  readonly claims: PromptClaims;
  readonly seeds: PromptSeeds;
}

interface Shown {
  readonly token: string;
  readonly content: ReviewContent;
}

interface Asked extends Shown {
  readonly actor: Actor;
  readonly now: Date;
}

/** Refuses tokens that are not ours, old, somebody else's, or of a question that has changed since. */
export function askedQuestion({ actor, now, ...shown }: Asked): Result<AskedQuestion, Refusal> {
  const found = shownQuestion(shown);
  if (!found.ok) return found;
  const { claims, question } = found.value;
  if (isExpired(claims, now)) return refuse(expiredToken);
  if (!mayAnswerFor(claims.learner, actor)) return refuse(foreignToken);
  return question.revision === claims.rev ? found : refuse(changedQuestion);
}

/** What a token of ours showed, whenever and to whomever: enough to tell again what an answer that is kept was graded. */
export function shownQuestion({ token, content }: Shown): Result<AskedQuestion, Refusal> {
  const { secret } = env();
  const read = readPromptToken(token, secret);
  if (!read.ok) return read;
  const claims = read.value;
  const question = content.bank.find(claims.q);
  return question ? ok({ question, claims, seeds: seedsOf(claims, secret) }) : refuse(unknownQuestion);
}
