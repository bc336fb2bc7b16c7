import type { Stage } from '@/lib/estimate/growth-parts';
import css from './controls.module.css';
import { GROWTH_STOPS, STAGE_STOPS } from './growth-stops';

const LABELS = [
  [1, '1명'],
  [10_000, '1만'],
  [100_000, '10만'],
  [1_000_000, '100만'],
  [10_000_000, '1천만'],
  [100_000_000, '1억'],
] as const;

const placeOf = (stop: number): string => `${(100 * stop) / (GROWTH_STOPS.length - 1)}%`;
const anchorOf = (users: number): string | undefined =>
  users === 1 ? css.scaleStart : users === 100_000_000 ? css.scaleEnd : undefined;

/** Under the slider: numbers of users, and a mark where each stage begins. */
export function GrowthScale({ stage }: { stage: Stage }) {
  return (
    <svg className={css.scale} aria-hidden="true" xmlns="http://www.w3.org/2000/svg">
      {STAGE_STOPS.map((stop, i) => (
        <circle
          key={stop}
          className={i === stage ? css.markHere : i < stage ? css.markPassed : css.mark}
          cx={placeOf(stop)}
          cy="6"
          r={i === stage ? 4 : 3}
        />
      ))}
      {LABELS.map(([users, label]) => (
        <text
          key={users}
          className={`${css.scaleText} ${anchorOf(users) ?? ''}`}
          x={placeOf(GROWTH_STOPS.indexOf(users))}
          y="27"
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
