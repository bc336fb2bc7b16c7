import { CrossingChart, type CrossingCurve } from '@/components/charts/crossing-chart';
import { timeLandmarks } from '@/components/charts/time-ticks';
import {
  breakEvenBandwidth,
  type CompressionInput,
  packedTimes,
  plainSeconds,
} from '@/lib/estimate/compression';
import { formatQuantity } from '@/lib/format-quantity';

/** From a poor mobile line to the inside of a data center, in bytes a second. */
export const BANDWIDTHS = [1e5, 1e10] as const;

export const timeText = (seconds: number): string => formatQuantity(seconds, 'seconds');
export const speedText = (bytesPerSecond: number): string => formatQuantity(bytesPerSecond, 'bytesPerSecond');

const curvesOf = (inputs: CompressionInput): readonly [CrossingCurve, CrossingCurve] => [
  {
    label: '그대로',
    series: 2,
    at: (bandwidth) => plainSeconds(inputs.size, bandwidth),
    text: timeText,
  },
  {
    label: '압축해서',
    series: 1,
    at: (bandwidth) => packedTimes({ ...inputs, bandwidth }).packedSeconds,
    text: timeText,
  },
];

interface Props {
  readonly inputs: CompressionInput;
  readonly label: string;
  readonly readingX: number;
  readonly height?: number;
}

/** Both times over the bandwidth, and where they cross. */
export function CompressionCrossing({ inputs, ...chart }: Props) {
  const breakEven = breakEvenBandwidth(inputs);
  return (
    <CrossingChart
      domain={BANDWIDTHS}
      curves={curvesOf(inputs)}
      crossing={{ x: breakEven, text: speedText(breakEven) }}
      sides={['압축이 이득', '그대로가 이득']}
      xText={speedText}
      yText={timeText}
      yTicks={timeLandmarks}
      {...chart}
    />
  );
}
