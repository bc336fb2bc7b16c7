import type { CalculatorAbout } from '../calculator-about';

export const UNITS_ABOUT: CalculatorAbout = {
  question: '하루 30 TB는 몇 Gbps이고, 1 TiB는 1 TB보다 얼마나 클까요?',
  description:
    '데이터 크기, 하루 양과 속도, 횟수를 같은 갈래의 단위로 바꾸고 2의 제곱과 10의 제곱의 차이를 보여 줘요.',
  sources: [
    {
      formula: '1 KB = 1,000 B, 1 KiB = 1,024 B … 1 PB = 10¹⁵ B, 1 PiB = 2⁵⁰ B',
      from: '십진 접두어와 이진 접두어를 나누어 적는 국제 표준의 약속이에요. 리눅스 매뉴얼이 둘을 나란히 설명해요.',
      href: 'https://man7.org/linux/man-pages/man7/units.7.html',
    },
    {
      formula: '하루 86,400초, 한 달 30일, 한 해 365일, 1 B = 8 bit',
      from: '이 책의 모든 계산기가 쓰는 약속이에요.',
    },
    {
      formula: '하루 양 × 8비트 ÷ 86,400초',
      from: '하루 내내 고르게 흐를 때의 평균이에요. 몰리는 때의 대역폭은 피크 계수를 곱해야 해요.',
    },
  ],
};
