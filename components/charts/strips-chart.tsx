import css from './chart.module.css';
import { percent } from './percent';

export interface StripRow {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Under the strip. */
  readonly note: string;
  /** How full each part of the strip is, from 0 to 100. */
  readonly percents: readonly number[];
  readonly isMain: boolean;
}

const ROW_HEIGHT = 62;
const STRIP_TOP = 22;
const STRIP_HEIGHT = 18;

const partsOf = (percents: readonly number[]) =>
  percents.map((full, part) => ({ x: percent((100 * part) / percents.length), full }));

/** Strips whose parts are filled from below, each as far as it goes: a bar chart for those who look at it closely. */
export function StripsChart({ label, rows }: { label: string; rows: readonly StripRow[] }) {
  return (
    <svg className={css.plot} width="100%" height={rows.length * ROW_HEIGHT} role="img" aria-label={label}>
      {rows.map((row, index) => (
        <svg key={row.id} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT} aria-hidden="true">
          <text className={css.label} x="0" y={STRIP_TOP - 7} fontWeight={row.isMain ? 700 : 400}>
            {row.label}
          </text>
          <text className={css.value} x="100%" y={STRIP_TOP - 7} textAnchor="end">
            {row.text}
          </text>
          <rect
            y={STRIP_TOP}
            width="100%"
            height={STRIP_HEIGHT}
            fill="var(--sunken)"
            stroke="var(--line-strong)"
            strokeWidth="0.5"
          />
          {partsOf(row.percents).map(({ x, full }) => (
            <rect
              key={x}
              className={row.isMain ? css.barAccent : css.bar}
              x={x}
              y={STRIP_TOP + STRIP_HEIGHT * (1 - full / 100)}
              width={percent(100 / row.percents.length)}
              height={(STRIP_HEIGHT * full) / 100}
            />
          ))}
          <text className={css.tick} x="0" y={STRIP_TOP + STRIP_HEIGHT + 14}>
            {row.note}
          </text>
        </svg>
      ))}
    </svg>
  );
}
