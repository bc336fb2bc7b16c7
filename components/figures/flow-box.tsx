import styles from './figures.module.css';
import { SlotPlace } from './slot-place';

export interface FlowBoxProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** A second, quieter line: what the part is for. */
  readonly purpose?: string;
  /** Where the name is asked for: the slot that it belongs to. */
  readonly slot?: string | undefined;
  readonly look?: 'box' | 'accentBox' | 'sunken' | 'dashed';
}

/** A named part of a system as the drawings of requests show it. */
export function FlowBox({ x, y, width, height, name, purpose, slot, look = 'box' }: FlowBoxProps) {
  const middle = y + height / 2;
  return (
    <g>
      <rect className={styles[look]} x={x} y={y} width={width} height={height} rx={3} />
      <text
        className={`${styles.text} ${styles.middle}`}
        x={x + width / 2}
        y={purpose === undefined ? middle + 4.5 : middle - 4}
      >
        {name}
      </text>
      {purpose === undefined ? null : (
        <text className={`${styles.soft} ${styles.middle}`} x={x + width / 2} y={middle + 14}>
          {purpose}
        </text>
      )}
      {slot === undefined ? null : (
        <SlotPlace
          slot={slot}
          x={x + 1}
          y={y + 1}
          width={width - 2}
          height={purpose === undefined ? height - 2 : middle - 1 - y}
        />
      )}
    </g>
  );
}
