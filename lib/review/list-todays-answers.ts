import type { Actor } from '../members/actor';
import type { TodaysAnswers } from '../quiz/protocol';
import { findDay } from './find-day';

interface Asking {
  readonly actor: Actor;
  readonly now: Date;
}

/** The answers of the present study day that can be taken back, oldest first: all but those of a weekly quiz. */
export async function listTodaysAnswers({ actor, now }: Asking): Promise<TodaysAnswers> {
  const { answers } = await findDay(actor, now);
  return {
    answers: answers
      .filter(({ via }) => via !== 'weekly')
      .map(({ id, questionId }) => ({ answerId: id, questionId })),
  };
}
