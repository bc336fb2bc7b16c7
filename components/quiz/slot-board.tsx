'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { circled } from './circled';
import type { Placed } from './placing';
import styles from './placing.module.css';
import type { SlotDrawing } from './slot-drawings';
import type { Placing } from './use-placing';

interface SlotBoardProps {
  readonly Drawing: SlotDrawing;
  readonly slots: readonly string[];
  readonly labels: readonly string[];
  readonly placed: Placed;
  readonly placing: Placing;
  /** Set after grading. */
  readonly parts: readonly boolean[] | undefined;
}

/** A box as shares of the drawing. */
interface Box {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

/** The drawing marks its slots; where they lie over it follows from its own coordinates, whatever its size on the page. */
function boxOf(board: HTMLElement, slot: string): Box | undefined {
  const view = board.querySelector('svg')?.viewBox.baseVal;
  const place = board.querySelector<SVGRectElement>(`rect[data-slot="${slot}"]`);
  if (!view || !place) return undefined;
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  const { x, y, width, height } = place;
  return {
    left: share(x.baseVal.value, view.width),
    top: share(y.baseVal.value, view.height),
    width: share(width.baseVal.value, view.width),
    height: share(height.baseVal.value, view.height),
  };
}

/** The chapter's own figure with a button on each slot: labels are dropped on it, or it is pressed before or after a label. */
export function SlotBoard({ Drawing, slots, labels, placed, placing, parts }: SlotBoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<readonly (Box | undefined)[]>([]);
  const { held, over, press, startDrag } = placing;
  const numbers = Object.fromEntries(slots.map((slot, index) => [slot, circled(index)]));

  useLayoutEffect(() => {
    const { current } = board;
    if (current) setBoxes(slots.map((slot) => boxOf(current, slot)));
  }, [slots]);

  return (
    <div ref={board} className={styles.board}>
      <Drawing labels={numbers} />
      {slots.map((slot, index) => {
        const box = boxes[index];
        if (!box) return null;
        const label = placed[index] ?? null;
        const text = label === null ? undefined : labels[label];
        return (
          <button
            key={slot}
            type="button"
            className={styles.slot}
            style={box}
            data-place={index}
            data-filled={label !== null}
            data-over={over === index}
            data-right={parts?.[index]}
            disabled={parts !== undefined}
            aria-pressed={held?.kind === 'place' && held.at === index}
            aria-label={`${circled(index)} 자리: ${text ?? '비어 있음'}`}
            onClick={() => press('place', index)}
            onPointerDown={(event) => label !== null && startDrag(event, label)}
          >
            <span aria-hidden="true">
              {circled(index)} {text}
            </span>
          </button>
        );
      })}
    </div>
  );
}
