import type { CalculatorAbout } from '../calculator-about';

export const PEAK_ABOUT: CalculatorAbout = {
  question: '최대 QPS를 구할 때 왜 평균에 2를 곱할까요?',
  description: '하루의 오르내림과 행사, 초 단위 흔들림에서 피크 계수가 어떻게 나오는지 보여 줘요.',
  sources: [
    {
      formula: '최대 ÷ 평균 = 2r ÷ (r + 1), r = 하루의 최대 ÷ 최소',
      from: '하루를 사인 곡선으로 본 유도예요. r이 3~4인 곳이 많고 최대 ÷ 평균은 1.6~1.7이 흔하다는 관측과 맞아요.',
      href: 'https://robustperception.io/do-you-know-your-peak-to-mean-ratio',
    },
    {
      formula: 'λ + z√λ',
      from: '1초에 오는 요청 수를 푸아송 분포로 보면 표준편차가 √λ예요. 용량을 넘는 비율은 λ가 1,000 이하면 정확히 더하고, 더 크면 정규 분포로 어림해요.',
    },
    {
      formula: '요청의 몫 ÷ 시간의 몫',
      from: '하루 요청의 80%가 20%의 시간에 온다고 보는 어림이에요.',
      href: 'https://www.besthub.dev/articles/designing-system-capacity-from-event-scenarios-to-precise-qps-planning-0f998433bb70',
    },
    {
      formula: '1 ÷ 매일 쓰는 비율',
      from: '스터디 노트의 설명이에요. 매일 쓰는 비율이 50%일 때만 2배가 돼요.',
    },
  ],
};
