import type { Span } from '@/components/charts/span-chart';
import { planInterview, scaledRange } from '@/lib/estimate/interview-time';
import { formatQuantity } from '@/lib/format-quantity';

export const minutesText = (minutes: number): string => formatQuantity(minutes, 'minutes');

const SERIES = [1, 2, 3, 4] as const;

/** The four steps one after another as planned, each with the range that it may take. */
export const interviewSpans = (total: number): Span[] =>
  planInterview(total).map((step, index) => ({
    id: step.id,
    label: `${index + 1}. ${step.label}`,
    text: scaledRange(step, total).map(minutesText).join('~'),
    start: step.startMinutes,
    length: step.lengthMinutes,
    series: SERIES[index] ?? 1,
  }));
