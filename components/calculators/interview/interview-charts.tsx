import { ChartFrame } from '@/components/charts/chart-frame';
import {
  type InterviewTimeInput,
  type InterviewTimeOutput,
  planInterview,
  stepAt,
} from '@/lib/estimate/interview-time';
import type { ChartsProps } from '../calculator-design';
import field from '../field.module.css';
import css from './interview.module.css';
import { interviewSpans, minutesText } from './interview-spans';
import { InterviewTimeline } from './interview-timeline';
import { StepChecklist } from './step-checklist';
import { clockText, type TimerState, timerSentence } from './timer-text';
import { type Countdown, useCountdown } from './use-countdown';

function stateOf({ begun, running, finished }: Countdown): TimerState {
  if (finished) return 'finished';
  if (running) return 'running';
  return begun ? 'paused' : 'rest';
}

const TOGGLE_TEXT: Readonly<Record<TimerState, string>> = {
  rest: '시작',
  running: '잠깐 멈춤',
  paused: '이어서',
  finished: '다시 시작',
};

interface TimerProps {
  readonly total: number;
  readonly countdown: Countdown;
}

/** What is left of the whole and of the step, and the buttons. */
function Timer({ total, countdown }: TimerProps) {
  const plan = planInterview(total);
  const { elapsedMinutes, begun, toggle, reset } = countdown;
  const state = stateOf(countdown);
  const index = stepAt(plan, elapsedMinutes);
  const step = plan[index];
  const leftOfStep = step ? Math.max(0, step.startMinutes + step.lengthMinutes - elapsedMinutes) : 0;
  return (
    <div className={css.timer}>
      <dl className={css.clocks}>
        <div>
          <dt>이 단계에 남은 시간</dt>
          <dd>{clockText(leftOfStep)}</dd>
        </div>
        <div>
          <dt>전체에 남은 시간</dt>
          <dd>{clockText(total - elapsedMinutes)}</dd>
        </div>
      </dl>
      <div className={css.buttons}>
        <button type="button" className={field.button} onClick={toggle}>
          {TOGGLE_TEXT[state]}
        </button>
        <button type="button" className={field.button} onClick={reset} aria-disabled={!begun}>
          시간 되돌리기
        </button>
      </div>
      <p className={css.says} aria-live="polite">
        {timerSentence(state, step, index)}
      </p>
    </div>
  );
}

/** C17's picture is a clock: the time bar of the four steps, the time that is left, and what to do in each. */
export function InterviewCharts({
  uid,
  inputs: { total },
}: Pick<ChartsProps<InterviewTimeInput, InterviewTimeOutput>, 'uid' | 'inputs'>) {
  const countdown = useCountdown(total);
  const spans = interviewSpans(total);
  const now = countdown.begun ? countdown.elapsedMinutes : undefined;
  const table = {
    columns: ['단계', '시작', '걸리는 시간', '범위'],
    rows: spans.map(({ label, start, length, text }) => [
      label,
      minutesText(start),
      minutesText(length),
      text,
    ]),
  };
  return (
    <>
      <ChartFrame title="시간표" note="오른쪽은 그 단계가 쓸 수 있는 범위" table={table}>
        <InterviewTimeline total={total} now={now} />
      </ChartFrame>
      <section className={css.practice} aria-label="연습">
        <Timer total={total} countdown={countdown} />
        <StepChecklist
          uid={uid}
          current={now === undefined ? undefined : stepAt(planInterview(total), now)}
        />
      </section>
    </>
  );
}
