import css from './chart.module.css';
import { percent } from './percent';
import { seriesColor } from './series';

/** How a band is filled. The three kinds of harm differ by pattern, and not by colour alone. */
export type BandLook = 'calm' | 'busy' | 'striped' | 'dotted' | 'crossed';

const PATTERNED = {
  striped: { color: seriesColor(1), mark: 'M-2 2 2-2M0 8 8 0M6 10 10 6' },
  dotted: { color: seriesColor(6), mark: 'M1 2h3M5 6h3' },
  crossed: { color: seriesColor(5), mark: 'M0 0 8 8M0 8 8 0' },
} as const;
const LOOKS = ['striped', 'dotted', 'crossed'] as const;

export function bandFill(uid: string, look: BandLook): string {
  if (look === 'calm') return 'var(--line-strong)';
  return look === 'busy' ? seriesColor(2) : `url(#${uid}-${look})`;
}

export function BandPatterns({ uid }: { uid: string }) {
  return (
    <defs>
      {LOOKS.map((look) => (
        <pattern key={look} id={`${uid}-${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={PATTERNED[look].color} fillOpacity="0.16" />
          <path d={PATTERNED[look].mark} stroke={PATTERNED[look].color} strokeWidth="2" />
        </pattern>
      ))}
    </defs>
  );
}

interface LegendProps {
  readonly uid: string;
  /** The middle of the line. */
  readonly y: number;
  readonly items: readonly { readonly look: BandLook; readonly label: string }[];
}

/** The names of the fills in a row. */
export function BandLegend({ uid, y, items }: LegendProps) {
  return items.map(({ look, label }, index) => (
    <svg key={look} x={percent((100 * index) / items.length)} y={y} overflow="visible" aria-hidden="true">
      <rect y="-6" width="16" height="12" fill={bandFill(uid, look)} />
      <text className={css.tick} x="21" y="4">
        {label}
      </text>
    </svg>
  ));
}
