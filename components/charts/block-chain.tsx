import css from './chart.module.css';
import { percent } from './percent';
import { logScale } from './scale';

export interface ChainRow {
  readonly id: string;
  readonly label: string;
  /** Under the label: what one of the blocks is. */
  readonly detail: string;
  /** Blocks side by side, of which one is enough; none where the wire runs through. */
  readonly copies: number;
  /** How long the row is down in a year. */
  readonly minutes: number;
  readonly text: string;
  /** The whole, under the stages that make it up. */
  readonly total?: boolean;
}

const ROW_HEIGHT = 44;
const BLOCK_TOP = 12;
const BLOCK_HEIGHT = 20;
const BUS = 6;

/* Across, in percent: names to 33, blocks around 48, bars from 66 to the end. */
const MIDDLE = 48;
const PITCH = 6.2;
const BLOCK_WIDTH = 4.6;
const BAR_FROM = 66;

/** From half a second to a whole year, so that bars can be compared from one set of numbers to the next. */
const barScale = logScale([0.01, 525_600], [0, 100 - BAR_FROM]);

const blockMiddle = (index: number, copies: number): number => MIDDLE + (index - (copies - 1) / 2) * PITCH;

interface WireProps {
  readonly x1: number;
  readonly x2?: number;
  readonly y1: number;
  readonly y2?: number;
  readonly dashed?: boolean;
}

const Wire = ({ x1, x2 = x1, y1, y2 = y1, dashed }: WireProps) => (
  <line
    className={css.axisLine}
    x1={percent(x1)}
    x2={percent(x2)}
    y1={y1}
    y2={y2}
    strokeWidth="1.5"
    strokeDasharray={dashed ? '2 4' : undefined}
  />
);

/** The wire that parts before the blocks of a row and meets again behind them. */
function Blocks({ copies, total }: Pick<ChainRow, 'copies' | 'total'>) {
  if (copies === 0) return <Wire x1={MIDDLE} y1={0} y2={ROW_HEIGHT} dashed />;
  const middles = Array.from({ length: copies }, (_, index) => blockMiddle(index, copies));
  const [first, last] = [middles[0] ?? MIDDLE, middles.at(-1) ?? MIDDLE];
  const bottom = ROW_HEIGHT - BUS;
  return (
    <g>
      <Wire x1={MIDDLE} y1={0} y2={BUS} />
      <Wire x1={first} x2={last} y1={BUS} />
      <Wire x1={first} x2={last} y1={bottom} />
      <Wire x1={MIDDLE} y1={bottom} y2={ROW_HEIGHT} />
      {middles.map((middle) => (
        <g key={middle}>
          <Wire x1={middle} y1={BUS} y2={bottom} />
          <rect
            x={percent(middle - BLOCK_WIDTH / 2)}
            y={BLOCK_TOP}
            width={percent(BLOCK_WIDTH)}
            height={BLOCK_HEIGHT}
            rx="2"
            fill="var(--surface)"
            stroke={total ? 'var(--series-1)' : 'var(--ink)'}
            strokeWidth="1.5"
          />
        </g>
      ))}
    </g>
  );
}

/** Stages that are all needed, one under the other, each with its copies side by side and the time that it is down. */
export function BlockChain({ label, rows }: { label: string; rows: readonly ChainRow[] }) {
  return (
    <svg className={css.plot} width="100%" height={rows.length * ROW_HEIGHT} role="img" aria-label={label}>
      {rows.map((row, index) => (
        <svg key={row.id} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT} aria-hidden="true">
          {row.total && <line className={css.axisLine} x1="0" x2="100%" y1="0" y2="0" />}
          <text className={row.copies > 0 ? css.value : `${css.label} ${css.faint}`} x="0" y="18">
            {row.label}
          </text>
          <text className={css.tick} x="0" y="35">
            {row.detail}
          </text>
          <Blocks copies={row.copies} {...(row.total && { total: true })} />
          <text className={row.copies > 0 ? css.value : css.tick} x="100%" y="18" textAnchor="end">
            {row.text}
          </text>
          <rect
            className={css.track}
            x={percent(BAR_FROM)}
            y={BLOCK_TOP + BLOCK_HEIGHT}
            width={percent(100 - BAR_FROM)}
            height="1"
          />
          <rect
            className={row.total ? css.barAccent : css.bar}
            x={percent(BAR_FROM)}
            y={BLOCK_TOP + BLOCK_HEIGHT - 8}
            width={percent(row.minutes > 0 ? barScale.at(row.minutes) : 0)}
            height="8"
          />
        </svg>
      ))}
    </svg>
  );
}
