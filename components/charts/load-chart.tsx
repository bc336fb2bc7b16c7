import { line } from 'd3-shape';
import css from './chart.module.css';
import {
  BottomAxis,
  HorizontalGrid,
  type LabelPlace,
  LevelLine,
  ReadingMark,
  StretchedPath,
} from './plot-lines';
import { linearScale } from './scale';
import type { Series } from './series';

export interface LoadPoint {
  readonly hour: number;
  readonly perSecond: number;
}

export interface LoadLevel {
  readonly id: string;
  readonly label: string;
  readonly perSecond: number;
  readonly series: Series;
  readonly dashed?: boolean;
  readonly place: LabelPlace;
}

interface Props {
  readonly label: string;
  readonly curve: readonly LoadPoint[];
  readonly levels: readonly LoadLevel[];
  readonly yText: (perSecond: number) => string;
  readonly hourText?: (hour: number) => string;
  /** Index of the point of the curve being read. */
  readonly reading?: number;
  readonly height?: number;
}

const HEADROOM = 34;
const FOOT = 24;
const HOURS = [0, 6, 12, 18, 24];
/** Level lines nearer than this to a tick would print over its text. */
const CLEARANCE = 16;
/** A level in this distance over the reading has its label where the reading's would stand. */
const LABEL_REACH = 16;

const onTheHour = (hour: number) => `${hour}시`;

/** A day's load hour by hour under the levels that it is judged by. */
export function LoadChart(props: Props) {
  const { label, curve, levels, yText, hourText = onTheHour, reading, height = 240 } = props;
  const plotHeight = height - FOOT;
  const highest = Math.max(1, ...curve.map((p) => p.perSecond), ...levels.map((l) => l.perSecond));
  const x = linearScale([0, 24], [0, 100]);
  const y = linearScale([0, highest], [plotHeight, HEADROOM]);
  const path = line<LoadPoint>()
    .x((point) => x.at(point.hour))
    .y((point) => y.at(point.perSecond));
  const read = reading === undefined ? undefined : curve[reading];
  const levelYs = levels.map(({ perSecond }) => y.at(perSecond));
  const ticks = y
    .ticks(4)
    .filter((tick) => tick > 0)
    .map((tick) => ({ at: y.at(tick), text: yText(tick) }))
    .filter(({ at }) => levelYs.every((level) => Math.abs(level - at) > CLEARANCE));

  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <HorizontalGrid ticks={ticks} />
      <StretchedPath d={path(curve) ?? ''} height={plotHeight} className={css.outline} />
      {levels.map((level) => (
        <LevelLine
          key={level.id}
          y={y.at(level.perSecond)}
          text={level.label}
          series={level.series}
          dashed={level.dashed}
          place={level.place}
        />
      ))}
      <BottomAxis y={plotHeight} ticks={HOURS.map((hour) => ({ at: x.at(hour), text: onTheHour(hour) }))} />
      {read && (
        <ReadingMark
          x={x.at(read.hour)}
          y={y.at(read.perSecond)}
          bottom={plotHeight}
          below={levelYs.some(
            (level) => Math.abs(level - (y.at(read.perSecond) - LABEL_REACH)) < LABEL_REACH,
          )}
          text={`${hourText(read.hour)} ${yText(read.perSecond)}`}
        />
      )}
    </svg>
  );
}
