import css from './chart.module.css';
import { percent } from './percent';

export interface RankedItem {
  readonly id: string;
  readonly label: string;
  /** Under the bar: what stands for it in the world. */
  readonly examples: string;
  readonly value: number;
  readonly text: string;
  readonly best: boolean;
}

const ROW_HEIGHT = 56;
const BAR_TOP = 22;
const BAR_HEIGHT = 9;

/** Bars in the given order, from the best to the worst; the best ones carry the accent. */
export function RankingChart({ label, items }: { label: string; items: readonly RankedItem[] }) {
  const largest = Math.max(1, ...items.map(({ value }) => value));
  return (
    <svg className={css.plot} width="100%" height={items.length * ROW_HEIGHT} role="img" aria-label={label}>
      {items.map((item, index) => (
        <svg key={item.id} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT} aria-hidden="true">
          <text className={css.label} x="0" y={BAR_TOP - 7}>
            {item.label}
          </text>
          <text className={css.value} x="100%" y={BAR_TOP - 7} textAnchor="end">
            {item.text}
          </text>
          <rect className={css.track} y={BAR_TOP + BAR_HEIGHT} width="100%" height="1" />
          <rect
            className={item.best ? css.barAccent : css.bar}
            y={BAR_TOP}
            width={percent((100 * item.value) / largest)}
            height={BAR_HEIGHT}
          />
          <text className={css.tick} x="0" y={BAR_TOP + BAR_HEIGHT + 15}>
            {item.examples}
          </text>
        </svg>
      ))}
    </svg>
  );
}
