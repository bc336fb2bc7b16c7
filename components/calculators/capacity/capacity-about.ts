import type { CalculatorAbout } from '../calculator-about';

export const CAPACITY_ABOUT: CalculatorAbout = {
  question: '이 정도 사용자라면 QPS, 저장소, 캐시, 서버가 얼마나 필요할까요?',
  description:
    '사용자 수와 몇 가지 가정에서 QPS, 최대 QPS, 저장소, 대역폭, 캐시, 서버 대수를 단계별로 추정해요.',
  sources: [
    {
      formula: '하루 86,400초, 한 달 30일, 한 해 365일, 1 KB = 1,000 B',
      from: '이 책의 모든 계산기가 쓰는 약속이에요. 암산에서는 하루를 10만 초로 봐요.',
    },
    {
      formula: 'DAU × 1인당 횟수 ÷ 86,400초 × 피크 계수',
      from: '스터디 노트의 추정 예시를 다시 세운 식이에요.',
    },
    {
      formula: '캐시할 비율 × 하루 읽기 × 객체 크기',
      from: '노트의 80/20 어림이에요. 웹 요청이 지프와 닮은 분포를 따른다는 관측이 뒷받침하지만, 쏠리는 정도는 기록마다 달라요.',
      href: 'https://pages.cs.wisc.edu/~cao/papers/zipf-implications.html',
    },
    {
      formula: '⌈최대 QPS ÷ (서버 한 대의 처리량 × 목표 사용률)⌉ + 예비',
      from: '사용률이 높아질수록 대기가 치솟으므로 여유를 남겨 나눠요. 대기열 설명을 참고하세요.',
      href: 'https://one2n.io/blog/queueing-theory-for-reliability-engineers-simple-guide',
    },
  ],
};
