import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { logSamples } from '@/components/charts/crossing-chart';
import { ReadingSlider } from '@/components/charts/reading-slider';
import { type Span, SpanChart } from '@/components/charts/span-chart';
import { timeTicks } from '@/components/charts/time-ticks';
import {
  type CompressionInput,
  type CompressionOutput,
  compareCompression,
} from '@/lib/estimate/compression';
import { formatQuantity } from '@/lib/format-quantity';
import type { ChartsProps } from '../calculator-design';
import { BANDWIDTHS, CompressionCrossing, speedText, timeText } from './compression-crossing';

type Props = ChartsProps<CompressionInput, CompressionOutput>;

/** Four to a decade; every fourth is in the table. */
const READINGS = logSamples(BANDWIDTHS, 21);

const timesText = (value: number) => formatQuantity(value, 'factor', { significant: 3 });
const gainText = (speedUp: number) =>
  speedUp >= 1 ? `압축이 ${timesText(speedUp)} 빠름` : `압축이 ${timesText(1 / speedUp)} 느림`;

function OverBandwidth({ uid, inputs, outputs }: Props) {
  // A reading is let go of when the line's own speed is set anew.
  const [read, setRead] = useState<{ readonly of: number; readonly index: number }>();
  const speeds = [...new Set([...READINGS, inputs.bandwidth])].sort((a, b) => a - b);
  const index = read?.of === inputs.bandwidth ? read.index : speeds.indexOf(inputs.bandwidth);
  const bandwidth = speeds[index] ?? inputs.bandwidth;
  const at = (speed: number) => compareCompression({ ...inputs, bandwidth: speed });
  const crossing =
    outputs.breakEven > 0 ? `손익이 갈리는 속도 ${speedText(outputs.breakEven)}` : '언제나 그대로가 빠르다';
  const table = {
    columns: ['전송 속도', '그대로', '압축해서', '압축의 이득'],
    rows: speeds
      .filter((speed, i) => speed === inputs.bandwidth || i % 4 === 0)
      .map((speed) => {
        const { plainSeconds, packedSeconds, speedUp } = at(speed);
        return [speedText(speed), timeText(plainSeconds), timeText(packedSeconds), timesText(speedUp)];
      }),
  };
  return (
    <ChartFrame
      title="전송 속도에 따른 시간"
      note="가로세로 모두 로그 눈금"
      table={table}
      controls={
        <ReadingSlider
          id={`${uid}-over-bandwidth`}
          label="속도"
          count={speeds.length}
          value={index}
          text={`${speedText(bandwidth)} ${gainText(at(bandwidth).speedUp)}`}
          onChange={(next) => setRead({ of: inputs.bandwidth, index: next })}
        />
      }
    >
      <CompressionCrossing
        label={`전송 속도에 따른 두 방법의 시간. ${crossing}`}
        inputs={inputs}
        readingX={bandwidth}
      />
    </ChartFrame>
  );
}

function spansOf({ plainSeconds, packSeconds, sendSeconds, unpackSeconds }: CompressionOutput): Span[] {
  const span = (id: string, label: string, start: number, length: number, series: Span['series']): Span => ({
    id,
    label,
    text: timeText(length),
    start,
    length,
    series,
  });
  return [
    span('plain', '그대로 전송', 0, plainSeconds, 2),
    span('pack', '압축', 0, packSeconds, 1),
    span('send', '압축한 것 전송', packSeconds, sendSeconds, 1),
    span('unpack', '풀기', packSeconds + sendSeconds, unpackSeconds, 1),
  ];
}

function StepByStep({ outputs }: Pick<Props, 'outputs'>) {
  const spans = spansOf(outputs);
  const table = {
    columns: ['하는 일', '시작', '걸리는 시간'],
    rows: spans.map(({ label, start, text }) => [label, timeText(start), text]),
  };
  return (
    <ChartFrame title="무엇에 시간이 드나" note="압축, 전송, 풀기를 차례로 해요" table={table}>
      <SpanChart
        label={spans.map(({ label, text }) => `${label} ${text}`).join(', ')}
        spans={spans}
        ticks={(end) => timeTicks(end, 3)}
        axisText={timeText}
      />
    </ChartFrame>
  );
}

/** C15's charts: what the time is spent on, and how it turns with the line. */
export function CompressionCharts(props: Props) {
  return (
    <>
      <StepByStep outputs={props.outputs} />
      <OverBandwidth {...props} />
    </>
  );
}
