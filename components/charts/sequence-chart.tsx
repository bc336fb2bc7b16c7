import css from './chart.module.css';
import { percent } from './percent';
import look from './sequence.module.css';

export interface Lifeline {
  readonly id: string;
  readonly label: string;
  /** What is kept there now. */
  readonly kept?: string;
}

export interface SequenceRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Solid there, dashed back; `inside` stays, and what `fails` ends in a cross. */
  readonly kind: 'there' | 'back' | 'inside';
  readonly fails: boolean;
  readonly time: string;
}

interface Props {
  readonly label: string;
  readonly lifelines: readonly Lifeline[];
  /** Until now; the last one is the newest. */
  readonly rows: readonly SequenceRow[];
  /** Room for so many rows is kept. */
  readonly maxRows: number;
}

const HEAD = 44;
const ROW_HEIGHT = 29;
const FIRST_PERCENT = 9;
/** The times stand to the right of the last lifeline. */
const LAST_PERCENT = 78;

const columnsOf = (lifelines: readonly Lifeline[]): ReadonlyMap<string, number> =>
  new Map(
    lifelines.map(({ id }, index) => [
      id,
      FIRST_PERCENT + ((LAST_PERCENT - FIRST_PERCENT) * index) / Math.max(1, lifelines.length - 1),
    ]),
  );

function Arrow({ row, from, to, y }: { row: SequenceRow; from: number; to: number; y: number }) {
  const forward = to > from;
  const head = forward ? 'M-8-4 0 0-8 4' : 'M8-4 0 0 8 4';
  const cross = forward ? 'M-14-5-4 5M-14 5-4-5' : 'M14-5 4 5M14 5 4-5';
  return (
    <>
      <line
        className={look.arrow}
        x1={percent(from)}
        x2={percent(to)}
        y1={y}
        y2={y}
        strokeDasharray={row.kind === 'back' ? '5 4' : undefined}
      />
      <svg x={percent(to)} y={y} className={look.point} aria-hidden="true">
        <path className={row.fails ? look.cross : look.arrow} d={row.fails ? cross : head} />
      </svg>
      <text className={look.words} x={percent((from + to) / 2)} y={y - 6} textAnchor="middle">
        {row.label}
      </text>
    </>
  );
}

function Inside({ row, at, y }: { row: SequenceRow; at: number; y: number }) {
  return (
    <svg x={percent(at)} y={y} className={look.point} aria-hidden="true">
      <rect className={look.box} x="-5" y="-11" width="10" height="14" />
      <text className={look.words} x="10" y="0">
        {row.label}
      </text>
    </svg>
  );
}

/** Who calls whom, from top to bottom: a lifeline for each part, an arrow for each message, its time at the right. */
export function SequenceChart({ label, lifelines, rows, maxRows }: Props) {
  const columns = columnsOf(lifelines);
  const column = (id: string) => columns.get(id) ?? 0;
  const height = HEAD + maxRows * ROW_HEIGHT + 6;
  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      {lifelines.map((line) => (
        <g key={line.id}>
          <line
            className={look.lifeline}
            x1={percent(column(line.id))}
            x2={percent(column(line.id))}
            y1={HEAD - 4}
            y2={height}
          />
          <text className={css.value} x={percent(column(line.id))} y="13" textAnchor="middle">
            {line.label}
          </text>
          <text className={css.tick} x={percent(column(line.id))} y="31" textAnchor="middle">
            {line.kept}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = HEAD + (index + 1) * ROW_HEIGHT - 4;
        return (
          <g key={row.id} data-now={index === rows.length - 1 || undefined} className={look.row}>
            {row.kind === 'inside' ? (
              <Inside row={row} at={column(row.from)} y={y} />
            ) : (
              <Arrow row={row} from={column(row.from)} to={column(row.to)} y={y} />
            )}
            <text className={look.time} x="100%" y={y} textAnchor="end">
              {row.time}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
