import { area, line } from 'd3-shape';
import css from './chart.module.css';
import { BottomAxis, HorizontalGrid, ReadingMark, StretchedPath } from './plot-lines';
import { linearScale, logScale } from './scale';

export interface GrowthPoint {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly label: string;
  /** Rising, from the start to the end. */
  readonly points: readonly GrowthPoint[];
  readonly logarithmic?: boolean;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** Index of the point being read. */
  readonly reading: number;
  readonly height?: number;
}

const HEADROOM = 34;
const FOOT = 24;

function yScale(points: readonly GrowthPoint[], logarithmic: boolean, plotHeight: number) {
  const positive = points.map(({ y }) => y).filter((y) => y > 0);
  const highest = Math.max(1, ...positive);
  const lowest = Math.min(highest / 10, ...positive);
  const range = [plotHeight, HEADROOM] as const;
  return logarithmic ? logScale([lowest, highest], range) : linearScale([0, highest], range);
}

/** How something piles up: one line with the area under it, and one of its points read out. */
export function GrowthChart({
  label,
  points,
  logarithmic = false,
  xText,
  yText,
  reading,
  height = 220,
}: Props) {
  const plotHeight = height - FOOT;
  const first = points[0]?.x ?? 0;
  const last = points.at(-1)?.x ?? 1;
  const x = linearScale([first, last], [0, 100]);
  const y = yScale(points, logarithmic, plotHeight);
  const drawn = points.map((point) => [x.at(point.x), y.at(point.y)] as const);
  const outline = line<readonly [number, number]>()(drawn) ?? '';
  const filled = area<readonly [number, number]>().y0(plotHeight)(drawn) ?? '';
  const read = points[reading] ?? points.at(-1);
  const yTicks = y.ticks(4).filter((tick) => tick > 0);
  const xTicks = x.ticks(Math.min(5, Math.max(1, last - first)));

  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <HorizontalGrid ticks={yTicks.map((tick) => ({ at: y.at(tick), text: yText(tick) }))} />
      <StretchedPath d={filled} height={plotHeight} className={css.area} />
      <StretchedPath d={outline} height={plotHeight} className={css.outline} />
      <BottomAxis y={plotHeight} ticks={xTicks.map((tick) => ({ at: x.at(tick), text: xText(tick) }))} />
      {read && (
        <ReadingMark
          x={x.at(read.x)}
          y={y.at(read.y)}
          bottom={plotHeight}
          text={`${xText(read.x)} ${yText(read.y)}`}
        />
      )}
    </svg>
  );
}
