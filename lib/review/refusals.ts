import type { Refusal } from '../members/refusal';

/** Every "no" of this room, with what the reader can do about it. */

export const brokenToken: Refusal = {
  status: 400,
  code: 'broken-token',
  message: '이 문항의 확인 정보가 맞지 않아요. 문항을 새로 불러와 다시 답해 주세요.',
};
export const expiredToken: Refusal = {
  status: 409,
  code: 'expired-token',
  message: '불러온 지 오래된 문항이에요. 문항을 새로 불러와 다시 답해 주세요.',
};
export const foreignToken: Refusal = {
  status: 403,
  code: 'foreign-token',
  message: '다른 사람에게 낸 문항이에요. 문항을 새로 불러와 다시 답해 주세요.',
};
export const changedQuestion: Refusal = {
  status: 409,
  code: 'changed-question',
  message: '그사이 문항의 내용이 바뀌었어요. 문항을 새로 불러와 다시 답해 주세요.',
};
export const unknownQuestion: Refusal = {
  status: 404,
  code: 'unknown-question',
  message: '그런 문항이 없어요. 페이지를 새로 고쳐 문항을 다시 불러와 주세요.',
};
export const otherBody: Refusal = {
  status: 409,
  code: 'other-body',
  message: '같은 번호로 다른 내용이 이미 저장되어 있어요. 페이지를 새로 고친 뒤 다시 답해 주세요.',
};
export const unknownAnswer: Refusal = {
  status: 404,
  code: 'unknown-answer',
  message: '내 기록에서 그 답을 찾지 못했어요. 페이지를 새로 고쳐 주세요.',
};
export const undoneAnswer: Refusal = {
  status: 409,
  code: 'undone-answer',
  message: '이미 되돌린 답이라 평가할 수 없어요. 문항에 다시 답해 주세요.',
};
export const answeredAgain: Refusal = {
  status: 409,
  code: 'answered-again',
  message: '그 뒤에 같은 문항에 다시 답했어요. 가장 나중 답만 바꿀 수 있어요.',
};
export const earlierDay: Refusal = {
  status: 409,
  code: 'earlier-day',
  message: '지난 학습일의 답은 되돌릴 수 없어요. 다음 복습 때 다시 답해 주세요.',
};
export const ratingNotAllowed: Refusal = {
  status: 422,
  code: 'rating-not-allowed',
  message: '이 채점 결과에는 고를 수 없는 평가예요. 화면에 보이는 평가 가운데서 골라 주세요.',
};
export const visitorsKeepNothing: Refusal = {
  status: 401,
  code: 'visitor',
  message: '아직 기록이 없어서 저장할 곳이 없어요. 문항에 하나만 답하면 기록이 시작돼요.',
};
export const settingsChanged: Refusal = {
  status: 409,
  code: 'settings-changed',
  message: '그사이 다른 곳에서 설정이 바뀌었어요. 페이지를 새로 고친 뒤 다시 저장해 주세요.',
};
export const unknownStudy: Refusal = {
  status: 422,
  code: 'unknown-study',
  message: '주소에 적힌 맞춤 복습을 찾지 못했어요. ‘맞춤 복습’을 눌러 다시 골라 주세요.',
};
export const cramToken: Refusal = {
  status: 409,
  code: 'cram-token',
  message: '벼락치기로 낸 문항이라 기억에 남길 수 없어요. 복습에서 다시 답해 주세요.',
};
export const noCramToken: Refusal = {
  status: 409,
  code: 'no-cram-token',
  message: '벼락치기로 낸 문항이 아니에요. 복습 페이지를 새로 고쳐 다시 답해 주세요.',
};
export const notFreeText: Refusal = {
  status: 422,
  code: 'not-free-text',
  message: '채점 기준은 글로 답하는 문항에서만 볼 수 있어요. 답을 골라 보내 주세요.',
};

export const visitorReport: Refusal = {
  status: 401,
  code: 'visitor-report',
  message: '신고는 문항에 한 번이라도 답한 다음에 할 수 있어요. 먼저 답을 보내 주세요.',
};
export const reportedBefore: Refusal = {
  status: 409,
  code: 'reported-before',
  message:
    '이 문항은 같은 까닭으로 이미 신고하셨고, 아직 살펴보는 중이에요. 다른 까닭이라면 그것을 골라 주세요.',
};

/** A response that cannot be graded; the grader says why. */
export const notGradable = (message: string): Refusal => ({ status: 422, code: 'not-gradable', message });
