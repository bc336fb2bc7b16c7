'use client';

import { InlineText } from './inline-text';
import type { Placed } from './placing';
import styles from './placing.module.css';
import type { Placing } from './use-placing';

interface LabelTrayProps {
  readonly labels: readonly string[];
  readonly placed: Placed;
  readonly placing: Placing;
  /** What the labels are called: 보기, 이름표. */
  readonly noun: string;
}

/** The labels to be placed: drag one, or press it and then its place. */
export function LabelTray({ labels, placed, placing, noun }: LabelTrayProps) {
  const { held, press, startDrag, spoken } = placing;
  return (
    <div className={styles.tray}>
      <p className={styles.hint}>
        {noun}를 자리로 끌어다 놓거나, 둘을 차례로 누르세요.
        <span data-keys> 글쇠로는 자리 번호, {noun} 번호를 차례로 눌러요.</span>
      </p>
      <ul className={styles.chips} aria-label={noun}>
        {labels.map((label, at) => (
          <li key={label}>
            <button
              type="button"
              className={styles.chip}
              data-label={at}
              data-used={placed.includes(at)}
              aria-pressed={held?.kind === 'label' && held.at === at}
              onClick={() => press('label', at)}
              onPointerDown={(event) => startDrag(event, at)}
            >
              <span className={styles.chipNumber} aria-hidden="true">
                {at + 1}
              </span>
              <span>
                <InlineText text={label} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
