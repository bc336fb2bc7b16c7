import type { CalculatorAbout } from '../calculator-about';

export const INTERVIEW_ABOUT: CalculatorAbout = {
  question: '면접 시간을 네 단계에 어떻게 나누고, 지금 어디까지 와 있어야 할까요?',
  description: '면접 시간에 맞춰 네 단계의 시간을 나누고, 할 일 목록과 함께 시간을 재며 연습하게 해 줘요.',
  sources: [
    {
      formula: '45분일 때 3~10분, 10~15분, 10~25분, 3~5분',
      from: '네 단계는 스터디 노트의 것이고, 시간은 흔히 권하는 배분이에요. 면접마다 다르니 시작할 때 면접관에게 물어보세요.',
    },
    {
      formula: '45분일 때의 범위 × 전체 ÷ 45분',
      from: '면접이 길거나 짧으면 같은 비율로 늘리고 줄여요.',
    },
    {
      formula: '전체 × 범위의 가운데 ÷ 네 가운데의 합',
      from: '네 단계의 합이 전체 시간과 맞도록 나눈 우리의 방법이에요. 언제나 범위 안에 들어요.',
    },
    {
      formula: '단계마다 하는 일',
      from: '노트 3장의 네 단계에서 뽑았어요. 단계별로 시간을 정해 두는 다른 안내와 견줘 보세요.',
      href: 'https://www.vetoralabs.com/system-design/concepts/interview/four-step-framework',
    },
  ],
};
