import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis, type Tick } from './plot-lines';
import { logScale } from './scale';
import { type Series, seriesColor } from './series';

export interface Rung {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** The same put another way, before the value. */
  readonly aside?: string;
  /** What this rung is called where rungs are compared. */
  readonly mark?: { readonly name: string; readonly series: Series };
  /** The same in another table, as a hollow dot. */
  readonly other?: number | undefined;
}

interface Props {
  readonly label: string;
  readonly rungs: readonly Rung[];
  /** Ends of the logarithmic axis, which do not move with the values. */
  readonly domain: readonly [from: number, to: number];
  readonly ticks: readonly number[];
  readonly tickText: (value: number) => string;
}

const ROW_HEIGHT = 36;
const BASELINE = 16;
const BAR_TOP = 21;
const BAR_HEIGHT = 7;
const FOOT = 26;
const SHORTEST_PERCENT = 0.6;

/** Quantities of very different sizes under one another, on a logarithmic axis, each with its figure. */
export function LadderChart({ label, rungs, domain, ticks, tickText }: Props) {
  const bottom = rungs.length * ROW_HEIGHT;
  const x = logScale(domain, [0, 100]);
  const marks: Tick[] = ticks.map((tick) => ({ at: x.at(tick), text: tickText(tick) }));
  return (
    <svg className={css.plot} width="100%" height={bottom + FOOT} role="img" aria-label={label}>
      {marks.map(({ at, text }) => (
        <line key={text} className={css.gridLine} x1={percent(at)} x2={percent(at)} y1="0" y2={bottom} />
      ))}
      {rungs.map((rung, index) => (
        <RungRow key={rung.id} rung={rung} y={index * ROW_HEIGHT} at={x.at} />
      ))}
      <BottomAxis y={bottom} ticks={marks} />
    </svg>
  );
}

interface RowProps {
  readonly rung: Rung;
  readonly y: number;
  readonly at: (value: number) => number;
}

function RungRow({ rung, y, at }: RowProps) {
  const { mark, other } = rung;
  const color = mark && seriesColor(mark.series);
  return (
    <svg y={y} width="100%" height={ROW_HEIGHT} aria-hidden="true">
      <text className={mark ? css.value : css.label} x="0" y={BASELINE}>
        {mark && (
          <tspan fill={color} dx="0">
            {`${mark.name} `}
          </tspan>
        )}
        {rung.label}
      </text>
      <text className={css.value} x="100%" y={BASELINE} textAnchor="end">
        {rung.aside && <tspan className={css.aside}>{rung.aside}</tspan>}
        <tspan dx="8">{rung.text}</tspan>
      </text>
      <rect className={css.track} y={BAR_TOP + BAR_HEIGHT} width="100%" height="1" />
      <rect
        className={mark ? undefined : css.bar}
        fill={color}
        y={BAR_TOP}
        width={percent(Math.max(SHORTEST_PERCENT, at(rung.value)))}
        height={BAR_HEIGHT}
      />
      {other !== undefined && (
        <circle className={css.otherDot} cx={percent(at(other))} cy={BAR_TOP + BAR_HEIGHT / 2} r="4" />
      )}
    </svg>
  );
}
