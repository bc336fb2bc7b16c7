import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis, HorizontalGrid, StretchedPath, type Tick } from './plot-lines';
import { linearScale } from './scale';
import { type Series, seriesColor } from './series';

interface IntervalPoint {
  readonly id: string;
  /** Across the plot, in percent. */
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface IntervalSeries {
  readonly id: string;
  readonly label: string;
  readonly series: Series;
  /** Told apart by the mark too. */
  readonly mark: 'circle' | 'square';
  readonly points: readonly IntervalPoint[];
}

interface Props {
  readonly label: string;
  readonly series: readonly IntervalSeries[];
  /** Of the axis upwards, which ends at 1. */
  readonly from: number;
  readonly xTicks: readonly Tick[];
  /** A level across the plot; its name stands in the legend, where no point lies over it. */
  readonly level?: { readonly value: number; readonly text: string };
  /** Draws where what is foretold and what happens are equal: from corner to corner. */
  readonly diagonal?: string;
  readonly height?: number;
}

const HEADROOM = 34;
const FOOT = 24;
const LEGEND_Y = 10;
const LEGEND_PERCENT = 34;
/** On the left the axis has its figures. */
const FROM_PERCENT = 10;

const across = (at: number): number => FROM_PERCENT + ((100 - FROM_PERCENT) * at) / 100;

function Mark({ x, y, of }: { x: string; y: number; of: Pick<IntervalSeries, 'mark' | 'series'> }) {
  const fill = seriesColor(of.series);
  if (of.mark === 'circle') return <circle cx={x} cy={y} r="4.5" fill={fill} />;
  return (
    <svg x={x} y={y} className={css.plot} aria-hidden="true">
      <rect x="-4" y="-4" width="8" height="8" fill={fill} />
    </svg>
  );
}

/** Shares with the interval that their counts leave open: a thin line through each point, long where little was counted. */
export function IntervalChart({ label, series, from, xTicks, level, diagonal, height = 220 }: Props) {
  const floor = height - FOOT;
  const y = linearScale([from, 1], [floor, HEADROOM]);
  const inside = (value: number) => y.at(Math.max(from, Math.min(1, value)));
  const yTicks = y.ticks(4).filter((tick) => tick > from);
  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <HorizontalGrid
        ticks={yTicks.map((tick) => ({ at: y.at(tick), text: `${Math.round(100 * tick)}%` }))}
      />
      {diagonal === undefined ? null : (
        <>
          <StretchedPath
            d={`M${FROM_PERCENT} ${floor}L100 ${HEADROOM}`}
            height={floor}
            className={css.diagonal}
          />
          <text className={css.tick} x="100%" y={HEADROOM - 6} textAnchor="end">
            {diagonal}
          </text>
        </>
      )}
      {level ? (
        <g>
          <line className={css.level} x1="0" x2="100%" y1={inside(level.value)} y2={inside(level.value)} />
          <text className={css.lineLabel} x="100%" y={LEGEND_Y + 4} textAnchor="end" fill={seriesColor(1)}>
            {level.text}
          </text>
        </g>
      ) : null}
      {series.map((one) => (
        <g key={one.id}>
          {one.points.map(({ id, at, value, low, high }) => (
            <g key={id}>
              <line
                x1={percent(across(at))}
                x2={percent(across(at))}
                y1={inside(low)}
                y2={inside(high)}
                stroke={seriesColor(one.series)}
                strokeWidth="1.5"
              />
              <Mark x={percent(across(at))} y={inside(value)} of={one} />
            </g>
          ))}
        </g>
      ))}
      {series.length < 2
        ? null
        : series.map((one, index) => (
            <g key={one.id}>
              <Mark x={percent(1.5 + index * LEGEND_PERCENT)} y={LEGEND_Y} of={one} />
              <text
                className={css.lineLabel}
                x={percent(1.5 + index * LEGEND_PERCENT)}
                dx="10"
                y={LEGEND_Y + 4}
                fill={seriesColor(one.series)}
              >
                {one.label}
              </text>
            </g>
          ))}
      <BottomAxis y={floor} ticks={xTicks.map(({ at, text }) => ({ at: across(at), text }))} />
    </svg>
  );
}
