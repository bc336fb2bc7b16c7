import { percent } from '@/components/charts/percent';

interface Props {
  /** In percent of the picture's width. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly name: string;
  /** `now` is what the frame is about, `faint` is still to come, `ghost` is a name without a value. */
  readonly look: 'now' | 'plain' | 'faint' | 'ghost';
}

const HEIGHT = 26;
const GAP_PERCENT = 0.8;
/** Longer names are set smaller, and cut where even that would not do. */
const ROOMY = 3;
const MOST_LETTERS = 6;

const shorten = (name: string) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name);

/** A key in its box. */
export function KeyCell({ x, y, width, name, look }: Props) {
  const isNow = look === 'now';
  const isSoft = look === 'ghost' || look === 'faint';
  return (
    <g>
      <rect
        x={percent(x + GAP_PERCENT / 2)}
        y={y}
        width={percent(width - GAP_PERCENT)}
        height={HEIGHT}
        rx="2"
        fill={isNow ? 'var(--accent-soft)' : look === 'plain' ? 'var(--surface)' : 'none'}
        stroke={isNow ? 'var(--accent)' : 'var(--line-strong)'}
        strokeWidth={isNow ? 2 : 1}
        strokeDasharray={isSoft ? '3 3' : undefined}
      />
      <text
        x={percent(x + width / 2)}
        y={y + HEIGHT / 2 + 4.5}
        textAnchor="middle"
        fontSize={name.length > ROOMY ? 10 : 13}
        fontWeight={isNow ? 700 : 400}
        fill={isSoft ? 'var(--ink-soft)' : 'var(--ink)'}
      >
        {shorten(name)}
      </text>
    </g>
  );
}
