import css from './chart.module.css';

interface Change {
  readonly label: string;
  /** What it was and what it is now. */
  readonly text: string;
}

export interface Level {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

const TITLE_HEIGHT = 22;
const LINE_HEIGHT = 18;
const PADDING = 4.5;
const ARROW = 16;

const heightOf = ({ changes }: Level): number => TITLE_HEIGHT + changes.length * LINE_HEIGHT + PADDING;

/** Each level under the one before. */
function place(levels: readonly Level[]) {
  let end = 0;
  return levels.map((level) => {
    const top = end;
    end = top + heightOf(level) + ARROW;
    return { level, top, height: heightOf(level) };
  });
}

const levelChainHeight = (levels: readonly Level[]): number =>
  levels.reduce((sum, level) => sum + heightOf(level) + ARROW, -ARROW);

/** Levels that act on one another from top to bottom, each with what has changed in it. */
export function LevelChain({ label, levels }: { label: string; levels: readonly Level[] }) {
  return (
    <svg className={css.plot} width="100%" height={levelChainHeight(levels)} role="img" aria-label={label}>
      {place(levels).map(({ level, top, height }, index) => (
        <svg key={level.id} y={top} width="100%" height={height + ARROW} aria-hidden="true">
          <rect
            x="0.5"
            y="0.5"
            width="100%"
            height={height - 1}
            fill="var(--surface)"
            stroke="var(--line-strong)"
          />
          <rect x="0" y="0" width="3" height={height} fill="var(--series-1)" />
          <text className={css.tick} x="12" y="16">
            {level.title}
          </text>
          {level.changes.map((change, line) => (
            <g key={change.label}>
              <text className={css.label} x="12" y={TITLE_HEIGHT + 13 + line * LINE_HEIGHT}>
                {change.label}
              </text>
              <text
                className={css.value}
                x="100%"
                dx="-10"
                y={TITLE_HEIGHT + 13 + line * LINE_HEIGHT}
                textAnchor="end"
              >
                {change.text}
              </text>
            </g>
          ))}
          {index < levels.length - 1 && (
            <svg x="50%" y={height} width="20" height={ARROW} viewBox="-10 0 20 16" aria-hidden="true">
              <path d="M0 1V14M-5 9L0 14L5 9" fill="none" stroke="var(--ink-soft)" strokeWidth="1.5" />
            </svg>
          )}
        </svg>
      ))}
    </svg>
  );
}
