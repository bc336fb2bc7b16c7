'use client';

import { useRef } from 'react';
import type { AnswerFieldProps } from './answer-field';
import { circled } from './circled';
import styles from './fields.module.css';
import { InlineText } from './inline-text';
import { LabelTray } from './label-tray';
import { MatchRows } from './match-rows';
import { usePlacing } from './use-placing';

/** Pairs to join: rights are dragged to the lefts, pressed with them, named by two digits, or chosen from a list in each row. */
export function MatchField({ prompt, value, onChange, feedback }: AnswerFieldProps<'ma'>) {
  const field = useRef<HTMLDivElement>(null);
  const { lefts, rights } = prompt;
  const matches = value?.matches ?? lefts.map(() => null);
  const placing = usePlacing({
    inside: field,
    places: lefts,
    labels: rights,
    placed: matches,
    onChange: (next) => onChange({ type: 'ma', matches: [...next] }),
    once: false,
    enabled: feedback === undefined,
  });
  return (
    <div ref={field}>
      {feedback ? null : <LabelTray labels={rights} placed={matches} placing={placing} noun="보기" />}
      <MatchRows
        lefts={lefts.map((left, row) => ({
          id: left,
          label: (
            <>
              <span className={styles.placeNumber} aria-hidden="true">
                {circled(row)}
              </span>
              <span data-left>
                <InlineText text={left} />
              </span>
            </>
          ),
        }))}
        rights={rights}
        matches={matches}
        placing={placing}
        parts={feedback?.parts}
        solution={feedback?.solution.type === 'ma' ? feedback.solution.matches : undefined}
        className={styles.matches}
      />
    </div>
  );
}
