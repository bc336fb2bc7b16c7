import css from './chart.module.css';
import { percent } from './percent';
import { type Series, seriesColor } from './series';

export interface Contribution {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly series: Series;
}

const ROW_HEIGHT = 40;
const BAR_TOP = 21;
const BAR_HEIGHT = 10;

interface Placed extends Contribution {
  readonly start: number;
}

/** Each part begins where the one before it ends. */
export function stack(parts: readonly Contribution[]): Placed[] {
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += part.value;
    return { ...part, start };
  });
}

/** Parts that add up to a whole, one under the other. */
export function WaterfallChart({ label, parts }: { label: string; parts: readonly Contribution[] }) {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const x = (value: number) => (100 * value) / total;
  return (
    <svg className={css.plot} width="100%" height={parts.length * ROW_HEIGHT} role="img" aria-label={label}>
      {stack(parts).map((part, index) => (
        <svg key={part.id} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT} aria-hidden="true">
          <text className={css.label} x="0" y={BAR_TOP - 6}>
            {part.label}
          </text>
          <text className={css.value} x="100%" y={BAR_TOP - 6} textAnchor="end">
            {part.text}
          </text>
          <rect className={css.track} y={BAR_TOP + BAR_HEIGHT} width="100%" height="1" />
          <rect
            x={percent(x(part.start))}
            y={BAR_TOP}
            width={percent(part.value === 0 ? 0 : Math.max(0.4, x(part.value)))}
            height={BAR_HEIGHT}
            fill={seriesColor(part.series)}
          />
        </svg>
      ))}
    </svg>
  );
}
