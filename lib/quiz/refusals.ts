/** Why an answer is not graded; none of these is a mistake that memory should hear of. */
export const REFUSALS = {
  otherType: '이 문항의 답이 아니에요. 문항을 새로 불러와 다시 답해 주세요.',
  outOfRange: '문항에 없는 보기를 고른 답이에요. 문항을 새로 불러와 다시 답해 주세요.',
  repeated: '같은 보기를 두 번 고른 답이에요. 하나씩만 골라 주세요.',
  noChoice: '맞는 보기를 하나 이상 골라 주세요.',
  unfinishedOrder: '모든 단계를 순서대로 놓아 주세요.',
  unfinishedMatches: '모든 짝을 골라 주세요.',
  unfinishedLabels: '모든 빈칸에 이름표를 놓아 주세요.',
  unfinishedBlanks: '빈칸을 모두 채워 주세요.',
  noText: '답을 먼저 써 주세요.',
} as const;
