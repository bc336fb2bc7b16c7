import type { CalculatorAbout } from '../calculator-about';

export const CACHE_EFFECT_ABOUT: CalculatorAbout = {
  question: '적중률이 오르면 얼마나 빨라지고, 캐시를 잃으면 DB는 어떻게 될까요?',
  description: '적중률과 조회 시간에서 평균 조회 시간, DB 부하, 캐시를 잃었을 때의 배수를 구해요.',
  sources: [
    {
      formula: '적중률 × 캐시 시간 + (1 − 적중률) × (캐시 시간 + DB 시간)',
      from: '메모리 캐시의 평균 접근 시간과 같은 식이에요. 빗나가도 캐시에는 먼저 들러요.',
      href: 'https://www.sci.brooklyn.cuny.edu/~briskman/cisc/3310/lecture_notes/topic_07/58.html',
    },
    {
      formula: '캐시를 잃으면 DB 부하 = 1 ÷ (1 − 적중률)배',
      from: '평소 DB에 닿는 것은 빗나간 조회뿐이므로, 전체 조회를 그것으로 나눈 값이에요.',
    },
    {
      formula: '만료 순간 겹치는 질의 = 인기 키 조회 × DB 시간',
      from: '첫 질의가 값을 되채우기 전에 온 조회는 모두 빗나간다고 본 어림이에요. 요청 합치기나 이른 갱신이 없을 때의 값이에요.',
      href: 'https://anethoth.com/why-your-caching-layer-has-a-thundering-herd-problem-expiry-stampedes-and-how-to-prevent-them/',
    },
  ],
};
