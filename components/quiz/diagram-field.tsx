'use client';

import { Suspense } from 'react';
import type { AnswerFieldProps } from './answer-field';
import styles from './fields.module.css';
import { MatchRows } from './match-rows';
import { SLOT_DRAWINGS } from './slot-drawings';

const CIRCLED = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'] as const;
const circled = (index: number): string => CIRCLED[index] ?? String(index + 1);

/** A figure with numbered slots and a list of them: each gets one of the labels, by pointer or keys. */
export function DiagramField({ prompt, value, onChange, feedback }: AnswerFieldProps<'dg'>) {
  const Drawing = SLOT_DRAWINGS[prompt.figure];
  const labels = value?.labels ?? prompt.slots.map(() => null);
  const shown = Object.fromEntries(
    prompt.slots.map((slot, index) => {
      const label = labels[index];
      return [
        slot,
        label === null || label === undefined ? circled(index) : `${circled(index)} ${prompt.labels[label]}`,
      ];
    }),
  );
  return (
    <>
      {Drawing ? (
        <div className={styles.drawing}>
          <Suspense fallback={<p className={styles.drawingWait}>그림을 가져오고 있어요…</p>}>
            <Drawing labels={shown} />
          </Suspense>
        </div>
      ) : null}
      <MatchRows
        lefts={prompt.slots.map((slot, index) => ({ id: slot, label: circled(index), name: circled(index) }))}
        rights={prompt.labels}
        matches={labels}
        onChange={(next) => onChange({ type: 'dg', labels: [...next] })}
        parts={feedback?.parts}
        solution={feedback?.solution.type === 'dg' ? feedback.solution.labels : undefined}
        className={styles.labels}
      />
    </>
  );
}
