import type { CalculatorAbout } from '../calculator-about';

export const AVAILABILITY_ABOUT: CalculatorAbout = {
  question: '부품을 직렬로 잇고 병렬로 겹치면 한 해에 얼마나 멈출까요?',
  description:
    '단계마다 가용성과 대수를 정하면 전체 가용성과 한 해, 한 달에 멈추는 시간을 블록 그림으로 보여 줘요.',
  sources: [
    {
      formula: '직렬은 가용성을 모두 곱하고, 병렬은 1 − (모두 멈출 확률)',
      from: '신뢰도 블록 다이어그램의 두 규칙이에요. 고장이 서로 독립일 때만 맞아요.',
      href: 'https://support.ptc.com/help/wrr/r12.0.1.0/en/wrr/PractitionersGuide/SystemReliabilityModel.html',
    },
    {
      formula: '1 − [(1 − β)(1 − A)ⁿ + β(1 − A)]',
      from: '고장 가운데 β만큼은 공통 원인으로 모두를 멈춘다고 보는 베타 인자 모형을 따라 만든 어림이에요.',
      href: 'https://support.ptc.com/help/wrr/r12.0.2.0/en/wrr/PractitionersGuide/BetaFactorModel.html',
    },
    {
      formula: '(1 − 가용성) × 525,600분(한 해), × 43,200분(한 달)',
      from: '365일과 30일로 센 시간이에요. SRE에서 쓰는 표와 같아요.',
      href: 'https://raw.githubusercontent.com/shibumi/SRE-cheat-sheet/master/README.md',
    },
  ],
};
