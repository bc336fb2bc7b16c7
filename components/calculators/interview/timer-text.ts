import type { PlannedStep } from '@/lib/estimate/interview-time';
import { withJosa } from '@/lib/korean';

const SECONDS_PER_MINUTE = 60;

/** `13:05`, rounded as the plan beside it is. */
export function clockText(minutes: number): string {
  const seconds = Math.round(minutes * SECONDS_PER_MINUTE);
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, '0');
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${rest}`;
}

export type TimerState = 'rest' | 'running' | 'paused' | 'finished';

/** What is read out: it changes only with the step and the state, never with the second. */
export function timerSentence(state: TimerState, step: PlannedStep | undefined, index: number): string {
  if (state === 'rest') return '시작을 누르면 시간을 재고, 단계가 바뀔 때마다 알려 드려요.';
  if (state === 'finished') return '시간이 다 됐어요. 빠뜨린 일이 있는지 목록을 보세요.';
  const name = `${index + 1}단계 ${step?.label ?? ''}`;
  return state === 'paused' ? `${name}에서 멈췄어요.` : `지금은 ${withJosa(name, '이에요/예요')}.`;
}
