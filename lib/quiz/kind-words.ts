import type { Confidence } from './confidence';
import type { QuestionType } from './question-schema';

/** What readers call the kinds of question. */
export const KIND_WORDS: Readonly<Record<QuestionType, string>> = {
  sc: '하나 고르기',
  mc: '모두 고르기',
  or: '순서 놓기',
  ma: '짝짓기',
  cl: '빈칸 채우기',
  nu: '어림하기',
  fr: '써 보고 스스로 채점하기',
  dg: '그림에 이름 붙이기',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  sure: '확실',
  unsure: '애매',
  guess: '찍음',
};
