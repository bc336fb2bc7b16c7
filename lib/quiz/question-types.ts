import type { QuestionType } from './question-schema';

/** The eight kinds, in the order of the schema. A kind that is missing here is a type error. */
const ORDER: Readonly<Record<QuestionType, true>> = {
  sc: true,
  mc: true,
  or: true,
  ma: true,
  cl: true,
  nu: true,
  fr: true,
  dg: true,
};

const isType = (name: string): name is QuestionType => Object.hasOwn(ORDER, name);

export const QUESTION_TYPES: readonly QuestionType[] = Object.keys(ORDER).filter(isType);
