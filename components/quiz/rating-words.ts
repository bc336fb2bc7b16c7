import type { Rating } from '@/lib/scheduler/memory';

export const RATING_LABELS: Record<Rating, string> = {
  again: '다시',
  hard: '어려웠어요',
  good: '알맞았어요',
  easy: '쉬웠어요',
};

/** What the same ratings say where an answer is right but for a letter. */
export const SLIP_LABELS = { right: '맞음', wrong: '틀림' } as const;

const DAYS_A_MONTH = 30.4;
const DAYS_A_YEAR = 365;

/** How far away a due day is, as one reads it on a button. */
export function intervalText(days: number): string {
  if (days < 1) return '오늘';
  if (days < 31) return `${Math.round(days)}일 뒤`;
  if (days < DAYS_A_YEAR) return `${Math.round(days / DAYS_A_MONTH)}개월 뒤`;
  return `${(days / DAYS_A_YEAR).toFixed(1).replace(/\.0$/, '')}년 뒤`;
}

const DAY = new Intl.DateTimeFormat('ko-KR', { month: 'long', day: 'numeric', weekday: 'short' });

/** `11월 24일 (화)`: the day that a study day is named after is the one on which it begins. */
export const dayText = (iso: string): string => DAY.format(new Date(iso));
