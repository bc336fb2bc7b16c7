'use client';

import { Suspense, useRef } from 'react';
import type { AnswerFieldProps } from './answer-field';
import { circled } from './circled';
import styles from './fields.module.css';
import { LabelTray } from './label-tray';
import { MatchRows } from './match-rows';
import { SlotBoard } from './slot-board';
import { SLOT_DRAWINGS } from './slot-drawings';
import { usePlacing } from './use-placing';

/** A figure on whose numbered places the labels are laid, and the list of the places as the other way to do it. */
export function DiagramField({ prompt, value, onChange, feedback }: AnswerFieldProps<'dg'>) {
  const field = useRef<HTMLDivElement>(null);
  const { slots, labels } = prompt;
  const placed = value?.labels ?? slots.map(() => null);
  const Drawing = SLOT_DRAWINGS[prompt.figure];
  const placing = usePlacing({
    inside: field,
    places: slots.map((_, index) => circled(index)),
    labels,
    placed,
    onChange: (next) => onChange({ type: 'dg', labels: [...next] }),
    once: true,
    enabled: feedback === undefined,
  });
  return (
    <div ref={field}>
      {Drawing ? (
        <div className={styles.drawing}>
          <Suspense fallback={<p className={styles.drawingWait}>그림을 가져오고 있어요…</p>}>
            <SlotBoard
              Drawing={Drawing}
              slots={slots}
              labels={labels}
              placed={placed}
              placing={placing}
              parts={feedback?.parts}
            />
          </Suspense>
        </div>
      ) : null}
      {feedback ? null : <LabelTray labels={labels} placed={placed} placing={placing} noun="이름표" />}
      <MatchRows
        lefts={slots.map((slot, index) => ({ id: slot, label: <span data-left>{circled(index)}</span> }))}
        rights={labels}
        matches={placed}
        placing={placing}
        parts={feedback?.parts}
        solution={feedback?.solution.type === 'dg' ? feedback.solution.labels : undefined}
        className={styles.labels}
      />
    </div>
  );
}
