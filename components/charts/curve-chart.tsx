import { line } from 'd3-shape';
import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis, HorizontalGrid, ReadingMark } from './plot-lines';
import { linearScale } from './scale';
import { type Series, seriesColor } from './series';

export type Point = readonly [x: number, y: number];

export interface Curve {
  readonly id: string;
  readonly label: string;
  readonly series: Series;
  readonly points: readonly Point[];
  readonly dashed?: boolean;
  /** The point of the curve, by the part of the width, that carries its name. */
  readonly labelAt: number;
  readonly labelBelow?: boolean;
  /** Which way the name runs from there; the outer side of the slope when not said. */
  readonly labelAnchor?: 'start' | 'end';
}

/** A value of x that means something: what is set now, where two curves meet, an end that is never reached. */
export interface Rule {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly series: Series;
  /** The name stands a line lower, to the right: for one that would meet its neighbours. */
  readonly low?: boolean;
}

interface Props {
  readonly label: string;
  readonly curves: readonly Curve[];
  readonly rules?: readonly Rule[];
  readonly xDomain: readonly [from: number, to: number];
  /** The top of the plot; curves above it are cut off. */
  readonly yMax: number;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** About so many marks across; fewer where their texts are long. */
  readonly xTicks?: number;
  readonly reading?: { readonly x: number; readonly y: number; readonly text: string };
  readonly height?: number;
}

const HEADROOM = 30;
const FOOT = 24;
/** The line of the rules' names, over the plot. */
const RULE_TEXT_Y = 12;
/** Under this height over the bottom axis a curve's name stands above it, whatever was asked. */
const LABEL_ROOM = 24;
const READING_ROOM = 40;

/** The height of a curve at x, straight between its points. */
export function heightAt(points: readonly Point[], x: number): number {
  const after = points.findIndex(([at]) => at >= x);
  const right = points[after === -1 ? points.length - 1 : after];
  const left = points[after - 1] ?? right;
  if (left === undefined || right === undefined) return 0;
  const [[x0, y0], [x1, y1]] = [left, right];
  return x0 === x1 ? y1 : y0 + ((y1 - y0) * (Math.min(x, x1) - x0)) / (x1 - x0);
}

const anchorOf = (part: number) => (part < 0.15 ? 'start' : part > 0.85 ? 'end' : 'middle');

const isFlat = ({ points }: Curve): boolean => points.every(([, y]) => y === points[0]?.[1]);
/** A tick nearer than this to a level line would print over it. */
const TICK_ROOM = 14;

/** A name stands on the outer side of a slope, where the curve does not run through it. */
function anchorOfLabel({ points, labelAt, labelBelow, labelAnchor }: Curve) {
  if (labelAnchor !== undefined) return labelAnchor;
  const rise = (points.at(-1)?.[1] ?? 0) - (points[0]?.[1] ?? 0);
  if (rise === 0 || labelAt < 0.1 || labelAt > 0.9) return anchorOf(labelAt);
  return rise > 0 === (labelBelow ?? false) ? 'start' : 'end';
}

/** One or a few quantities against another, each line with its name, and one of their points read out. */
export function CurveChart(props: Props) {
  const { label, curves, rules = [], xDomain, yMax, xText, yText, xTicks = 5, reading, height = 200 } = props;
  const plotHeight = height - FOOT;
  const x = linearScale(xDomain, [0, 100]);
  const y = linearScale([0, yMax], [plotHeight, HEADROOM]);
  const inside = (value: number) => y.at(Math.min(yMax, value));
  const levels = curves.filter(isFlat).map(({ points }) => y.at(points[0]?.[1] ?? 0));
  const ticks = y
    .ticks(3)
    .filter((tick) => tick > 0 && levels.every((level) => Math.abs(y.at(tick) - level) > TICK_ROOM));
  const path = line<Point>()
    .x(([at]) => x.at(at))
    .y(([, value]) => y.at(value));

  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <HorizontalGrid ticks={ticks.map((tick) => ({ at: y.at(tick), text: yText(tick) }))} />
      <svg
        y={HEADROOM}
        width="100%"
        height={plotHeight - HEADROOM}
        viewBox={`0 ${HEADROOM} 100 ${plotHeight - HEADROOM}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {curves.map(({ id, points, series, dashed }) => (
          <path
            key={id}
            d={path(points) ?? ''}
            fill="none"
            stroke={seriesColor(series)}
            strokeWidth="2"
            strokeDasharray={dashed ? '5 4' : undefined}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {rules.map(({ id, x: at, text, series, low }) => (
        <g key={id}>
          <line
            x1={percent(x.at(at))}
            x2={percent(x.at(at))}
            y1={RULE_TEXT_Y + 5}
            y2={plotHeight}
            stroke={seriesColor(series)}
            strokeDasharray="2 3"
          />
          <text
            className={css.lineLabel}
            x={percent(x.at(at))}
            dx={low ? 4 : 0}
            y={low ? RULE_TEXT_Y + 18 : RULE_TEXT_Y}
            textAnchor={low ? 'start' : anchorOf(x.at(at) / 100)}
            fill={seriesColor(series)}
          >
            {text}
          </text>
        </g>
      ))}
      <BottomAxis
        y={plotHeight}
        ticks={x.ticks(xTicks).map((tick) => ({ at: x.at(tick), text: xText(tick) }))}
      />
      {curves.map((curve) => {
        const { id, label: name, points, series, labelAt, labelBelow } = curve;
        const at = inside(heightAt(points, xDomain[0] + labelAt * (xDomain[1] - xDomain[0])));
        const below = labelBelow && at < plotHeight - LABEL_ROOM;
        return (
          <text
            key={id}
            className={css.lineLabel}
            x={percent(100 * labelAt)}
            y={below ? at + 16 : at - 7}
            textAnchor={anchorOfLabel(curve)}
            fill={seriesColor(series)}
          >
            {name}
          </text>
        );
      })}
      {reading && (
        <ReadingMark
          x={x.at(reading.x)}
          y={inside(reading.y)}
          bottom={plotHeight}
          below={inside(reading.y) < READING_ROOM}
          text={reading.text}
        />
      )}
    </svg>
  );
}
