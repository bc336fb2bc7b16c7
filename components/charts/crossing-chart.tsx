import { line } from 'd3-shape';
import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis, HorizontalGrid, ReadingMark } from './plot-lines';
import { logScale } from './scale';
import { type Series, seriesColor } from './series';

export interface CrossingCurve {
  readonly label: string;
  readonly series: Series;
  /** In the units of the axes; all above 0. */
  readonly at: (x: number) => number;
  /** What is written at the point being read. */
  readonly text: (y: number) => string;
}

interface Props {
  readonly label: string;
  readonly domain: readonly [from: number, to: number];
  /** Falling ever less: the first is the higher one before the crossing, the second after it. */
  readonly curves: readonly [before: CrossingCurve, after: CrossingCurve];
  /** Where they cross, 0 when they do not; and what holds on either side. */
  readonly crossing: { readonly x: number; readonly text: string };
  readonly sides: readonly [before: string, after: string];
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** Round values between two, for the grid. */
  readonly yTicks: (from: number, to: number) => readonly number[];
  readonly readingX?: number;
  readonly height?: number;
}

const HEADROOM = 46;
const FOOT = 24;
/** Below the lowest point there is room for its figure. */
const FLOOR = 22;
/** A value of the grid nearer than this to where a curve begins would lie under it. */
const CLEARANCE = 14;
const SAMPLES = 60;
/** A side narrower than this has no room for its words; a label nearer than `LABEL_SHARE` to the reading makes room for it. */
const NARROW = 24;
const LABEL_SHARE = 32;
const MIDDLE = 50;
/** Where on the first curve its name begins. */
const START_SHARE = 0.16;

/** Equal steps on a logarithmic axis, both ends among them. */
export const logSamples = ([from, to]: readonly [number, number], count: number): number[] =>
  Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)));

/** Two quantities over a third, all on logarithmic scales: which is smaller, and where that turns. */
export function CrossingChart(props: Props) {
  const { label, domain, curves, crossing, sides, xText, yText, yTicks, readingX, height = 260 } = props;
  const plotHeight = height - FOOT;
  const xs = logSamples(domain, SAMPLES);
  const ys = curves.flatMap(({ at }) => domain.map(at));
  const x = logScale(domain, [0, 100]);
  const extent = [Math.min(...ys), Math.max(...ys)] as const;
  const y = logScale(extent, [plotHeight - FLOOR, HEADROOM]);
  const split = crossing.x > 0 ? x.at(crossing.x) : 0;
  const readingAt = readingX === undefined ? undefined : x.at(readingX);
  const grid = yTicks(...extent)
    .map((tick) => ({ at: y.at(tick), text: yText(tick) }))
    .filter((tick) => curves.every(({ at }) => Math.abs(y.at(at(domain[0])) - tick.at) > CLEARANCE));
  const path = (curve: CrossingCurve) =>
    line<number>(
      (value) => x.at(value),
      (value) => y.at(curve.at(value)),
    )(xs) ?? '';

  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <rect className={css.area} x="0" y="0" width={percent(split)} height={plotHeight} />
      {split > NARROW && <SideText x="0" text={sides[0]} />}
      {split < 100 - NARROW && <SideText x="100%" text={sides[1]} />}
      <HorizontalGrid ticks={grid} />
      {split > 0 && split < 100 && <Split at={split} bottom={plotHeight} text={crossing.text} />}
      {curves.map((curve) => (
        <Curve key={curve.label} d={path(curve)} height={plotHeight} series={curve.series} />
      ))}
      <EndLabels curves={curves} domain={domain} yAt={y.at} readingAt={readingAt} />
      <BottomAxis y={plotHeight} ticks={x.ticks(3).map((tick) => ({ at: x.at(tick), text: xText(tick) }))} />
      {readingX !== undefined && (
        <Readings curves={curves} x={readingX} xAt={x.at} yAt={y.at} bottom={plotHeight} />
      )}
    </svg>
  );
}

const SideText = ({ x, text }: { x: string; text: string }) => (
  <text className={css.tick} x={x} dx={x === '0' ? 6 : 0} y="16" textAnchor={x === '0' ? 'start' : 'end'}>
    {text}
  </text>
);

function Split({ at, bottom, text }: { at: number; bottom: number; text: string }) {
  const leansLeft = at > 50;
  return (
    <g>
      <line className={css.plumb} x1={percent(at)} x2={percent(at)} y1="22" y2={bottom} />
      <text
        className={css.tick}
        x={percent(at)}
        dx={leansLeft ? -5 : 5}
        y="34"
        textAnchor={leansLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </g>
  );
}

const Curve = ({ d, height, series }: { d: string; height: number; series: Series }) => (
  <svg
    width="100%"
    height={height}
    viewBox={`0 0 100 ${height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={d} fill="none" stroke={seriesColor(series)} strokeWidth="2" vectorEffect="non-scaling-stroke" />
  </svg>
);

interface EndLabelsProps extends Pick<Props, 'curves' | 'domain'> {
  readonly yAt: (y: number) => number;
  readonly readingAt: number | undefined;
}

/** Each curve is named towards the end where it lies on top; at the very left stand the values of the grid. */
function EndLabels({ curves: [before, after], domain: [from, to], yAt, readingAt = MIDDLE }: EndLabelsProps) {
  const start = from * (to / from) ** START_SHARE;
  return (
    <g>
      {readingAt > LABEL_SHARE && (
        <text
          className={css.lineLabel}
          x={percent(100 * START_SHARE)}
          y={yAt(before.at(start)) - 6}
          fill={seriesColor(before.series)}
        >
          {before.label}
        </text>
      )}
      {readingAt < 100 - LABEL_SHARE && (
        <text
          className={css.lineLabel}
          x="100%"
          y={yAt(after.at(to)) - 7}
          textAnchor="end"
          fill={seriesColor(after.series)}
        >
          {after.label}
        </text>
      )}
    </g>
  );
}

interface ReadingsProps {
  readonly curves: Props['curves'];
  readonly x: number;
  readonly xAt: (x: number) => number;
  readonly yAt: (y: number) => number;
  readonly bottom: number;
}

/** Both curves at one place, the higher one's figure over it and the other's under it. */
function Readings({ curves, x, xAt, yAt, bottom }: ReadingsProps) {
  const points = curves.map((curve) => ({ curve, value: curve.at(x) }));
  const [higher, lower] = points.toSorted((a, b) => b.value - a.value);
  return (
    <g>
      {[higher, lower].map(
        (point) =>
          point && (
            <ReadingMark
              key={point.curve.label}
              x={xAt(x)}
              y={yAt(point.value)}
              bottom={bottom}
              below={point === lower}
              text={`${point.curve.label} ${point.curve.text(point.value)}`}
            />
          ),
      )}
    </g>
  );
}
