import { randomUUID } from 'node:crypto';
import type { Actor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import { grade } from '../quiz/grade';
import { proposeRating } from '../quiz/propose-rating';
import type { AnswerReceipt } from '../quiz/protocol';
import type { Response } from '../quiz/response-schema';
import { ok, type Result, refuse } from '../result';
import { askedQuestion } from './asked-question';
import { gradedPart } from './graded-part';
import { noCramToken, notGradable } from './refusals';
import type { ReviewContent } from './review-content';

interface Cramming {
  readonly actor: Actor;
  readonly token: string;
  readonly response: Response;
  readonly now: Date;
  readonly content: ReviewContent;
}

/**
 * Grades an answer that is for cramming. Nothing is stored: no review, so no memory, no count of the day, and of a
 * visitor no guest. The receipt has no rating to choose.
 */
export function gradeCram({ response, ...asking }: Cramming): Result<AnswerReceipt, Refusal> {
  const asked = askedQuestion(asking);
  if (!asked.ok) return asked;
  const { question, seeds, claims } = asked.value;
  if (!claims.cram) return refuse(noCramToken);
  const graded = grade(question, seeds, response);
  if (!graded.ok) return refuse(notGradable(graded.error));
  return ok({
    answerId: randomUUID(),
    ...gradedPart({ question, seeds, feedback: graded.value, content: asking.content }),
    proposed: proposeRating(graded.value.verdict),
    choices: [],
    movesMemory: false,
  });
}
