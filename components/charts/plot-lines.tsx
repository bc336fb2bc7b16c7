import css from './chart.module.css';
import { percent } from './percent';
import { type Series, seriesColor } from './series';

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Horizontal grid lines with their values standing on them, so that no room is lost at the side. `at` is in pixels. */
export function HorizontalGrid({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <g>
      {ticks.map(({ at, text }) => (
        <g key={text}>
          <line className={css.gridLine} x1="0" x2="100%" y1={at} y2={at} />
          <text className={css.tick} x="0" y={at - 4}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Marks along the bottom. `at` is in percent. */
export function BottomAxis({ ticks, y }: { ticks: readonly Tick[]; y: number }) {
  return (
    <g>
      <line className={css.axisLine} x1="0" x2="100%" y1={y} y2={y} />
      {ticks.map(({ at, text }) => (
        <g key={text}>
          <line className={css.axisLine} x1={percent(at)} x2={percent(at)} y1={y} y2={y + 4} />
          <text className={css.tick} x={percent(at)} y={y + 18} textAnchor={anchorAt(at)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Texts at the edges lean inwards. */
function anchorAt(atPercent: number): 'start' | 'middle' | 'end' {
  if (atPercent < 12) return 'start';
  return atPercent > 88 ? 'end' : 'middle';
}

interface LevelLineProps {
  readonly y: number;
  readonly text: string;
  readonly series: Series;
  readonly dashed?: boolean | undefined;
  readonly place: LabelPlace;
}

/** Levels may lie on one another: each label has a corner of its own. */
export type LabelPlace = 'left-above' | 'right-above' | 'right-below';

/** A level across the plot with its name on it. */
export function LevelLine({ y, text, series, dashed, place }: LevelLineProps) {
  const color = seriesColor(series);
  return (
    <g>
      <line
        x1="0"
        x2="100%"
        y1={y}
        y2={y}
        stroke={color}
        strokeWidth="1.25"
        strokeDasharray={dashed ? '5 4' : undefined}
      />
      <text
        className={css.lineLabel}
        x={place === 'left-above' ? '0' : '100%'}
        y={place === 'right-below' ? y + 14 : y - 5}
        textAnchor={place === 'left-above' ? 'start' : 'end'}
        fill={color}
      >
        {text}
      </text>
    </g>
  );
}

/** A drawing of 100 units across, stretched to the width of the plot without thickening its lines. */
export function StretchedPath({
  d,
  height,
  className,
}: {
  d: string;
  height: number;
  className: string | undefined;
}) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={d} className={className} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

interface ReadingMarkProps {
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly text: string;
  /** The figure stands under the point, where something else is written over it. */
  readonly below?: boolean;
}

/** The value being read: a thin plumb line with its figure. */
export function ReadingMark({ x, y, bottom, text, below = false }: ReadingMarkProps) {
  return (
    <g>
      <line className={css.plumb} x1={percent(x)} x2={percent(x)} y1={y} y2={bottom} />
      <circle className={css.readingDot} cx={percent(x)} cy={y} r="4" />
      <text className={css.readingText} x={percent(x)} y={below ? y + 20 : y - 10} textAnchor={anchorAt(x)}>
        {text}
      </text>
    </g>
  );
}
