import type { InterviewTimeInput, InterviewTimeOutput } from '@/lib/estimate/interview-time';
import { INTERVIEW_STEPS } from '@/lib/estimate/interview-time';
import { interviewTimeModel } from '@/lib/estimate/interview-time-model';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { InterviewCharts } from './interview-charts';

const GROUPS = [{ title: '시간', keys: ['total'] }];

const DESIGN: CalculatorDesign<InterviewTimeInput, InterviewTimeOutput> = {
  groups: () => GROUPS,
  headline: INTERVIEW_STEPS.map(({ id }) => `${id}Plan` as const),
  hidden: INTERVIEW_STEPS.flatMap(({ id }) => [`${id}Least`, `${id}Most`] as const),
  Charts: InterviewCharts,
};

/** C17 */
export function InterviewCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C17" model={interviewTimeModel} design={DESIGN} {...props} />;
}
