import type { Refusal } from '../members/refusal';

/** Why a file is not imported, with what the reader can do about it. */

const broken = (code: string, what: string): Refusal => ({
  status: 422,
  code,
  message: `${what} 되새김에서 내려받은 그대로의 파일인지 확인해 주세요.`,
});

export const notOurFile = broken('not-our-file', '되새김의 자료 파일이 아니에요.');
export const duplicateEvent = broken('duplicate-event', '파일에 같은 기록이 두 번 들어 있어요.');
export const futureEvent = broken('future-event', '파일에 아직 오지 않은 때의 기록이 들어 있어요.');
export const strayEvent = broken(
  'stray-event',
  '파일에 앞에 없는 답을 고치거나 되돌리는 기록이 들어 있어요.',
);
export const newerFile: Refusal = {
  status: 422,
  code: 'newer-file',
  message: '더 새로운 되새김에서 내려받은 파일이에요. 되새김을 새로 받은 뒤 다시 가져와 주세요.',
};
export const changedPlan: Refusal = {
  status: 409,
  code: 'changed-plan',
  message: '확인한 뒤에 기록이 달라졌어요. 파일을 다시 확인해 주세요.',
};

/** The first thing in the file that is not as it should be, by its place: `reviews의 12번째`. */
export function brokenPart([part, index]: readonly PropertyKey[]): Refusal {
  const names: Readonly<Record<string, string>> = {
    settings: '설정',
    reviews: '복습 기록',
    memories: '기억',
    marks: '문항 표시',
    dayLimits: '하루 한도',
    reports: '문항 신고',
  };
  const name = names[String(part)] ?? '내용';
  const place = typeof index === 'number' ? `${name} 가운데 ${index + 1}번째 것` : name;
  return broken('broken-file', `파일의 ${place}의 형식이 맞지 않아요.`);
}
