/** How the minutes of a system design interview are shared among its four steps. */
type InterviewStepId = 'scope' | 'outline' | 'detail' | 'wrap';

export interface InterviewStep {
  readonly id: InterviewStepId;
  readonly label: string;
  /** What it takes of 45 minutes: a convention, not a rule. */
  readonly minutes: readonly [least: number, most: number];
  /** What is done in it. */
  readonly checks: readonly string[];
}

const BASE_MINUTES = 45;

/** In their order. The checks follow the notes of chapter 13. */
export const INTERVIEW_STEPS: readonly InterviewStep[] = [
  {
    id: 'scope',
    label: '이해와 범위',
    minutes: [3, 10],
    checks: [
      '만들 기능과 뺄 기능 정하기',
      '사용자 수와 커지는 속도 묻기',
      '기술 스택과 이미 있는 서비스 묻기',
      '가정을 적어 두기',
    ],
  },
  {
    id: 'outline',
    label: '개략 설계와 동의',
    minutes: [10, 15],
    checks: ['상자와 화살표로 개략도 그리기', '규모를 어림해 맞는지 보기', '면접관의 동의 구하기'],
  },
  {
    id: 'detail',
    label: '상세 설계',
    minutes: [10, 25],
    checks: [
      '깊이 볼 부분의 우선순위 정하기',
      '고른 두세 부분을 깊이 설명하기',
      '다른 안과 견주어 고른 까닭 말하기',
    ],
  },
  {
    id: 'wrap',
    label: '마무리',
    minutes: [3, 5],
    checks: [
      '병목과 개선할 곳 짚기',
      '설계를 짧게 요약하기',
      '장애와 운영(메트릭·로그·배포) 이야기하기',
      '다음 규모에서 바꿀 것 말하기',
    ],
  },
];

export type InterviewTimeInput = { readonly total: number };

/** A step's range of minutes, stretched from 45 to `total` minutes: range × total ÷ 45. */
export function scaledRange(step: InterviewStep, total: number): readonly [least: number, most: number] {
  const [least, most] = step.minutes;
  return [(least * total) / BASE_MINUTES, (most * total) / BASE_MINUTES];
}

const middleOf = ({ minutes: [least, most] }: InterviewStep): number => (least + most) / 2;
const MIDDLES = INTERVIEW_STEPS.reduce((sum, step) => sum + middleOf(step), 0);

export interface PlannedStep extends InterviewStep {
  readonly startMinutes: number;
  readonly lengthMinutes: number;
}

/** One way to fill `total` minutes exactly: each step in proportion to the middle of its range, which keeps it inside. */
export function planInterview(total: number): readonly PlannedStep[] {
  let startMinutes = 0;
  return INTERVIEW_STEPS.map((step) => {
    const lengthMinutes = (middleOf(step) * total) / MIDDLES;
    const planned = { ...step, startMinutes, lengthMinutes };
    startMinutes += lengthMinutes;
    return planned;
  });
}

/** The step that one is in after so many minutes; the last one when time is up. */
export function stepAt(plan: readonly PlannedStep[], minutes: number): number {
  const next = plan.findIndex(({ startMinutes }) => startMinutes > minutes);
  return next === -1 ? plan.length - 1 : next - 1;
}

export type InterviewTimeOutput = Readonly<Record<`${InterviewStepId}${'Least' | 'Most' | 'Plan'}`, number>>;

/** The range and the plan of each step, in minutes. */
export function shareInterview({ total }: InterviewTimeInput): InterviewTimeOutput {
  const [scope, outline, detail, wrap] = planInterview(total).map((step) => {
    const [least, most] = scaledRange(step, total);
    return { least, most, plan: step.lengthMinutes };
  });
  if (!scope || !outline || !detail || !wrap) throw new Error('an interview has four steps');
  return {
    scopeLeast: scope.least,
    scopeMost: scope.most,
    scopePlan: scope.plan,
    outlineLeast: outline.least,
    outlineMost: outline.most,
    outlinePlan: outline.plan,
    detailLeast: detail.least,
    detailMost: detail.most,
    detailPlan: detail.plan,
    wrapLeast: wrap.least,
    wrapMost: wrap.most,
    wrapPlan: wrap.plan,
  };
}
