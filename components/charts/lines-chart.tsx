import { line } from 'd3-shape';
import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis, HorizontalGrid } from './plot-lines';
import { linearScale } from './scale';
import { spreadLabels } from './spread-labels';

export interface ChartLine {
  readonly id: string;
  /** Stands at the line's end. */
  readonly label: string;
  readonly values: readonly number[];
  /** What the chart is about, what it is compared with, what none can pass, and all others. */
  readonly look: 'main' | 'second' | 'bound' | 'other';
}

interface Props {
  readonly label: string;
  /** Rising; each line has a value for each. */
  readonly xs: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** Index of the place being read. */
  readonly reading?: number;
  readonly height?: number;
}

const TOP = 12;
const FOOT = 24;
/** On the left the axis has its figures, on the right the lines their labels. */
const FROM_PERCENT = 10;
const PLOT_PERCENT = 68;
const LABEL_PERCENT = 71;
const LABEL_GAP = 15;
/** Off the axis. */
const LABEL_REST = 6;

const LOOKS: Readonly<Record<ChartLine['look'], { stroke: string; width: number; dash?: string }>> = {
  main: { stroke: 'var(--series-1)', width: 2.5 },
  second: { stroke: 'var(--series-2)', width: 2 },
  bound: { stroke: 'var(--ink-soft)', width: 1.5, dash: '5 4' },
  other: { stroke: 'var(--ink-faint)', width: 1 },
};
/** What matters is drawn last, over the others. */
const ORDER: readonly ChartLine['look'][] = ['other', 'bound', 'second', 'main'];

function EndLabel({ drawn, at, y }: { drawn: ChartLine; at: number; y: number }) {
  const { stroke } = LOOKS[drawn.look];
  const isOther = drawn.look === 'other';
  return (
    <g>
      <line
        x1={percent(PLOT_PERCENT)}
        x2={percent(LABEL_PERCENT - 0.5)}
        y1={at}
        y2={y}
        stroke={stroke}
        strokeWidth="0.75"
      />
      <text
        x={percent(LABEL_PERCENT)}
        y={y + 4}
        fontSize="12"
        fontWeight={isOther ? 400 : 700}
        fill={isOther ? 'var(--ink-soft)' : stroke}
      >
        {drawn.label}
      </text>
    </g>
  );
}

/** From zero, or from a little under the lowest where all lines lie high above it and near one another. */
function heightsOf(lines: readonly ChartLine[]): readonly [number, number] {
  const values = lines.flatMap((drawn) => drawn.values);
  const highest = Math.max(1e-9, ...values);
  const lowest = Math.min(highest, ...values);
  return lowest < highest / 3 ? [0, highest] : [lowest - (highest - lowest) / 5, highest];
}

/** Several lines over one axis, each with its name at its end. */
export function LinesChart({ label, xs, lines, xText, yText, reading, height = 260 }: Props) {
  const floor = height - FOOT;
  const last = xs.at(-1) ?? 1;
  const x = linearScale([0, last], [FROM_PERCENT, PLOT_PERCENT]);
  const y = linearScale(heightsOf(lines), [floor, TOP]);
  const ordered = ORDER.flatMap((look) => lines.filter((drawn) => drawn.look === look));
  const ends = ordered.map(({ values }) => y.at(values.at(-1) ?? 0));
  const labelYs = spreadLabels(ends, LABEL_GAP, TOP, floor - LABEL_REST);
  const path = line<number>()
    .x((_, i) => x.at(xs[i] ?? 0))
    .y((value) => y.at(value));
  const yTicks = y.ticks(4).filter((tick) => tick > 0);
  const readX = reading === undefined ? undefined : xs[reading];

  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <HorizontalGrid ticks={yTicks.map((tick) => ({ at: y.at(tick), text: yText(tick) }))} />
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {ordered.map(({ id, values, look }) => (
          <path
            key={id}
            d={path([...values]) ?? ''}
            fill="none"
            stroke={LOOKS[look].stroke}
            strokeWidth={LOOKS[look].width}
            strokeDasharray={LOOKS[look].dash}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {ordered.map((drawn, i) => (
        <EndLabel key={drawn.id} drawn={drawn} at={ends[i] ?? 0} y={labelYs[i] ?? 0} />
      ))}
      <BottomAxis y={floor} ticks={[0, last].map((tick) => ({ at: x.at(tick), text: xText(tick) }))} />
      {readX !== undefined && (
        <g>
          <line
            className={css.plumb}
            x1={percent(x.at(readX))}
            x2={percent(x.at(readX))}
            y1={TOP}
            y2={floor}
          />
          {ordered.map(({ id, values, look }) => (
            <circle
              key={id}
              cx={percent(x.at(readX))}
              cy={y.at(values[reading ?? 0] ?? 0)}
              r={look === 'main' ? 4 : 2.5}
              fill="var(--surface)"
              stroke={LOOKS[look].stroke}
              strokeWidth={look === 'main' ? 2 : 1}
            />
          ))}
        </g>
      )}
    </svg>
  );
}
