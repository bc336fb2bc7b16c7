import css from './chart.module.css';
import look from './dots.module.css';
import { percent } from './percent';

export interface DotColumn {
  readonly id: string;
  readonly label: string;
  readonly look: 'alive' | 'dead' | 'new' | 'absent';
}

export interface Dot {
  readonly id: string;
  readonly column: number;
  readonly look: 'calm' | 'moved' | 'lost';
}

interface Props {
  readonly label: string;
  readonly columns: readonly DotColumn[];
  readonly dots: readonly Dot[];
  /** Dots side by side in a column: the same in all frames, so that heights can be compared. */
  readonly perRow: number;
  /** What is said over the left and the right end. */
  readonly heads: readonly [left: string, right: string];
  readonly legend: readonly { readonly look: Dot['look']; readonly label: string }[];
}

const TOP = 26;
const BOTTOM = 196;
const STEP = 10;
/** So many dots lie on one another before the column is full. */
export const DOT_ROWS = Math.floor((BOTTOM - TOP - 6) / STEP);
const HEIGHT = 246;
/** Of a column's place, what its box fills. */
const FILLED = 0.9;
/** More columns than this have no room for names; only the ends are named. */
const MOST_NAMES = 8;
/** And more than this are framed by a hair. */
const MOST_FRAMED = 24;
/** Thinner dots where more than this stand side by side. */
const MANY_ACROSS = 30;

function DotMark({ x, y, radius, state }: { x: string; y: number; radius: number; state: Dot['look'] }) {
  if (state !== 'lost')
    return <circle className={state === 'calm' ? look.calm : look.moved} cx={x} cy={y} r={radius} />;
  return (
    <svg x={x} y={y} className={look.point} aria-hidden="true">
      <path
        className={look.lost}
        d={`M-${radius}-${radius} ${radius} ${radius}M-${radius} ${radius} ${radius}-${radius}`}
      />
    </svg>
  );
}

function Legend({ items }: { items: Props['legend'] }) {
  return items.map((item, index) => (
    <svg
      key={item.look}
      x={percent((100 * index) / items.length)}
      y="234"
      className={look.point}
      aria-hidden="true"
    >
      <DotMark x="6" y={0} radius={4} state={item.look} />
      <text className={css.tick} x="16" y="4">
        {item.label}
      </text>
    </svg>
  ));
}

/** Things as dots in the places that hold them. */
export function DotsChart({ label, columns, dots, perRow, heads, legend }: Props) {
  const place = 100 / columns.length;
  const radius = columns.length * perRow > MANY_ACROSS ? 2 : 3.75;
  const heights = columns.map(() => 0);
  const placed = dots.map((dot) => {
    const index = heights[dot.column] ?? 0;
    heights[dot.column] = index + 1;
    const across = ((index % perRow) + 0.5) / perRow;
    return {
      ...dot,
      x: percent((dot.column + (1 - FILLED) / 2 + FILLED * across) * place),
      y: BOTTOM - 8 - Math.floor(index / perRow) * STEP,
    };
  });
  return (
    <svg className={css.plot} width="100%" height={HEIGHT} role="img" aria-label={label}>
      <text className={css.value} x="0" y="14">
        {heads[0]}
      </text>
      <text className={css.value} x="100%" y="14" textAnchor="end">
        {heads[1]}
      </text>
      {columns.map((column, index) => {
        const named = columns.length <= MOST_NAMES || index === 0 || index === columns.length - 1;
        return (
          <g key={column.id}>
            <rect
              className={look[column.look]}
              x={percent((index + (1 - FILLED) / 2) * place)}
              y={TOP}
              width={percent(FILLED * place)}
              height={BOTTOM - TOP}
              strokeWidth={columns.length > MOST_FRAMED ? 0.4 : undefined}
            />
            <text
              className={css.tick}
              x={percent(columns.length <= MOST_NAMES ? (index + 0.5) * place : index === 0 ? 0 : 100)}
              y={BOTTOM + 16}
              textAnchor={columns.length <= MOST_NAMES ? 'middle' : index === 0 ? 'start' : 'end'}
            >
              {named ? column.label : ''}
            </text>
          </g>
        );
      })}
      {placed.map(({ id, x, y, look: state }) => (
        <DotMark key={id} x={x} y={y} radius={radius} state={state} />
      ))}
      <Legend items={legend} />
    </svg>
  );
}
