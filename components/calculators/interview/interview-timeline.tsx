import { ticks } from 'd3-array';
import { SpanChart } from '@/components/charts/span-chart';
import { interviewSpans, minutesText } from './interview-spans';

interface Props {
  readonly total: number;
  /** Minutes passed; undefined before the start. */
  readonly now?: number | undefined;
}

/** The four steps on the time of the interview. */
export function InterviewTimeline({ total, now }: Props) {
  const spans = interviewSpans(total);
  return (
    <SpanChart
      label={spans.map(({ label, length, text }) => `${label} ${minutesText(length)}(${text})`).join(', ')}
      spans={spans}
      ticks={(end) => ticks(0, end, 4)}
      axisText={(minutes) => `${minutes}분`}
      now={now}
    />
  );
}
