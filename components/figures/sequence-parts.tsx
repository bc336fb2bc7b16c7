import { Arrow } from './arrow';
import styles from './figures.module.css';

interface LifelineProps {
  readonly x: number;
  readonly name: string;
  /** Baseline of the name; the line starts a little below it. */
  readonly top: number;
  readonly bottom: number;
}

/** One party of a sequence: its name above, its time downwards. */
export function Lifeline({ x, name, top, bottom }: LifelineProps) {
  return (
    <g>
      <text className={`${styles.label} ${styles.middle}`} x={x} y={top}>
        {name}
      </text>
      <line className={styles.dashed} x1={x} y1={top + 10} x2={x} y2={bottom} />
    </g>
  );
}

interface MessageProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly text?: string;
  /** Where the word stands when the middle of the arrow lies on another party's line. */
  readonly at?: number;
  readonly accent?: true;
}

const GAP = 3;

/** An arrow between two lifelines with its word above it. */
export function Message({ from, to, y, text, at, accent }: MessageProps) {
  const side = Math.sign(to - from);
  return (
    <g>
      <Arrow from={[from + side * GAP, y]} to={[to - side * GAP, y]} {...(accent && { accent })} />
      {text && (
        <text
          className={`${accent ? styles.accentText : styles.text} ${styles.middle}`}
          x={at ?? (from + to) / 2}
          y={y - 6}
        >
          {text}
        </text>
      )}
    </g>
  );
}
