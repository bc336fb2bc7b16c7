import type { Actor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import type { Solution } from '../quiz/protocol';
import { REFUSALS } from '../quiz/refusals';
import { ok, type Result, refuse } from '../result';
import { askedQuestion } from './asked-question';
import { notFreeText, notGradable } from './refusals';
import type { ReviewContent } from './review-content';

interface Reveal {
  readonly actor: Actor;
  readonly token: string;
  readonly text: string;
  readonly now: Date;
  readonly content: ReviewContent;
}

export type Rubric = Extract<Solution, { type: 'fr' }>;

/** What a written answer is to be held against, once one is written. Changes nothing. */
export function revealRubric({ text, ...asked }: Reveal): Result<Rubric, Refusal> {
  const found = askedQuestion(asked);
  if (!found.ok) return found;
  const { question } = found.value;
  if (question.type !== 'fr') return refuse(notFreeText);
  if (text.trim() === '') return refuse(notGradable(REFUSALS.noText));
  return ok({ type: 'fr', rubric: question.rubric, sample: question.sample });
}
