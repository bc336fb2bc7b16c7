import { INTERVIEW_STEPS } from '../../estimate/interview-time';
import { pick } from '../../random';
import type { Template } from './template';

/** What is said in each step, in the words of a candidate. */
const SAYINGS: readonly (readonly [step: number, saying: string])[] = [
  [0, '하루에 몇 명이 쓰는 서비스인지 먼저 여쭤봐도 될까요?'],
  [0, '이번에는 검색을 빼고 글쓰기와 읽기만 다루겠습니다.'],
  [0, '1년 뒤 사용자가 얼마나 늘 것으로 보시나요?'],
  [1, '웹 서버 뒤에 캐시와 큐를 둔 그림인데 이대로 가도 될까요?'],
  [1, '글을 올리는 요청이 지나는 상자를 차례로 그려 보겠습니다.'],
  [1, '어림한 QPS로 보면 이 상자들로 받을 수 있습니다.'],
  [2, '팬아웃이 가장 어려우니 작업 서버부터 깊게 보겠습니다.'],
  [2, '두 방식을 견주면 읽기가 잦으므로 미리 넣는 쪽을 고르겠습니다.'],
  [2, '이 키로 나누면 한 사용자의 글이 한 샤드에 모입니다.'],
  [3, '사용자가 열 배가 되면 피드 캐시의 메모리가 먼저 막힙니다.'],
  [3, '배포는 한 대씩 하고 p99 지연을 지켜보겠습니다.'],
  [3, '지금 설계에서 가장 약한 곳은 하나뿐인 큐입니다.'],
];

/** Labels of the steps that an ordering may not number, or the order would be told. */
const LABELS = INTERVIEW_STEPS.map(({ label }) => label);

/** C17: four steps. */
export const INTERVIEW_TEMPLATES: Readonly<Record<string, Template>> = {
  /** The four steps in their order. */
  'P-C17a': { type: 'or', draw: () => ({ parts: { steps: [...LABELS], accept_orders: [] } }) },
  /** Which step ‘{saying}’ belongs to. */
  'P-C17b': {
    type: 'sc',
    draw: (random) => {
      const [answer, saying] = pick(SAYINGS, random);
      return { slots: { saying }, parts: { options: [...LABELS], answer } };
    },
  },
};
