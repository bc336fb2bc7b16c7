import css from './chart.module.css';
import { percent } from './percent';

interface IntervalRow {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Missing where nothing, or too little, was counted. */
  readonly estimate?: { readonly value: number; readonly low: number; readonly high: number } | undefined;
}

interface Props {
  readonly label: string;
  readonly rows: readonly IntervalRow[];
}

const ROW_HEIGHT = 52;
const LINE_Y = 32;
const ENDS = [0, 0.5, 1];

/** Shares from nothing to all, one a row, each with the interval that its count leaves open. */
export function IntervalRowsChart({ label, rows }: Props) {
  const foot = rows.length * ROW_HEIGHT;
  return (
    <svg className={css.plot} width="100%" height={foot + 16} role="img" aria-label={label}>
      {rows.map(({ id, label: name, text, estimate }, index) => (
        <svg key={id} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT} aria-hidden="true">
          <text className={css.label} x="0" y="15">
            {name}
          </text>
          <text className={css.value} x="100%" y="15" textAnchor="end">
            {text}
          </text>
          <line className={css.axisLine} x1="0" x2="100%" y1={LINE_Y} y2={LINE_Y} />
          {estimate ? (
            <>
              <line
                x1={percent(100 * estimate.low)}
                x2={percent(100 * estimate.high)}
                y1={LINE_Y}
                y2={LINE_Y}
                stroke="var(--series-1)"
                strokeWidth="5"
                strokeOpacity="0.45"
              />
              <circle cx={percent(100 * estimate.value)} cy={LINE_Y} r="5" fill="var(--series-1)" />
            </>
          ) : null}
        </svg>
      ))}
      {ENDS.map((end) => (
        <text
          key={end}
          className={css.tick}
          x={percent(100 * end)}
          y={foot + 6}
          textAnchor={end === 0 ? 'start' : end === 1 ? 'end' : 'middle'}
        >
          {100 * end}%
        </text>
      ))}
    </svg>
  );
}
