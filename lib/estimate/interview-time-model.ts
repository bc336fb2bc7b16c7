import { formatQuantity } from '../format-quantity';
import { formatNumber, withJosa } from '../korean';
import {
  INTERVIEW_STEPS,
  type InterviewTimeInput,
  type InterviewTimeOutput,
  planInterview,
  shareInterview,
} from './interview-time';
import type { Model, OutputSpec, Preset, Step } from './model';
import { toSteps, type Working } from './working';

const PRESETS: readonly Preset[] = [
  { id: 'short', label: '30분', values: { total: 30 } },
  { id: 'usual', label: '45분', values: {} },
  { id: 'hour', label: '1시간', values: { total: 60 } },
  { id: 'long', label: '1시간 30분', values: { total: 90 } },
];

const OUTPUTS: readonly OutputSpec[] = INTERVIEW_STEPS.flatMap(({ id, label }): OutputSpec[] => [
  { key: `${id}Plan`, label, unit: 'minutes' },
  { key: `${id}Least`, label: `${label}, 짧으면`, unit: 'minutes' },
  { key: `${id}Most`, label: `${label}, 길면`, unit: 'minutes' },
]);

const minutesText = (minutes: number): string => formatQuantity(minutes, 'minutes');
const MIDDLES_TEXT = INTERVIEW_STEPS.map(({ minutes: [least, most] }) => formatNumber((least + most) / 2));

function workingsOf(total: number): readonly Working[] {
  return INTERVIEW_STEPS.flatMap(({ id, minutes }, index): Working[] => {
    const stretched = (key: 'Least' | 'Most', from: number): Working => ({
      id: `${id}${key}`,
      formula: `45분일 때의 ${minutesText(from)} × 전체 ÷ 45분`,
      substitution: `${minutesText(from)} × ${minutesText(total)} ÷ 45분`,
      uses: ['total'],
    });
    return [
      stretched('Least', minutes[0]),
      stretched('Most', minutes[1]),
      {
        id: `${id}Plan`,
        formula: '전체 × 범위의 가운데 ÷ 네 가운데의 합',
        substitution: `${minutesText(total)} × ${MIDDLES_TEXT[index]} ÷ (${MIDDLES_TEXT.join(' + ')})`,
        uses: ['total', `${id}Least`, `${id}Most`],
      },
    ];
  });
}

const explain = (input: InterviewTimeInput): readonly Step[] =>
  toSteps(OUTPUTS, shareInterview(input), workingsOf(input.total));

function summarize({ total }: InterviewTimeInput): string {
  const parts = planInterview(total).map(
    ({ label, lengthMinutes }) => `${label} ${minutesText(lengthMinutes)}`,
  );
  return `${withJosa(minutesText(total), '을/를')} ${withJosa(parts.join(', '), '으로/로')} 나눠 볼 수 있어요.`;
}

/** C17: how long each of the four steps of an interview may take. */
export const interviewTimeModel: Model<InterviewTimeInput, InterviewTimeOutput> = {
  name: 'interview-time',
  inputs: [
    {
      kind: 'number',
      key: 'total',
      label: '면접 시간',
      unit: 'minutes',
      min: 20,
      max: 90,
      default: 45,
      scale: 'linear',
      integer: true,
      hint: '인사와 마지막 질문을 뺀, 설계에 쓰는 시간이에요.',
    },
  ],
  outputs: OUTPUTS,
  presets: PRESETS,
  compute: shareInterview,
  explain,
  summarize,
};
