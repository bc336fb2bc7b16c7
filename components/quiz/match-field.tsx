'use client';

import type { AnswerFieldProps } from './answer-field';
import styles from './fields.module.css';
import { InlineText } from './inline-text';
import { MatchRows } from './match-rows';

/** Pairs to join: each left has a list of the rights; digits choose within the row that has the focus. */
export function MatchField({ prompt, value, onChange, feedback }: AnswerFieldProps<'ma'>) {
  return (
    <MatchRows
      lefts={prompt.lefts.map((left) => ({ id: left, label: <InlineText text={left} />, name: left }))}
      rights={prompt.rights}
      matches={value?.matches ?? prompt.lefts.map(() => null)}
      onChange={(matches) => onChange({ type: 'ma', matches: [...matches] })}
      parts={feedback?.parts}
      solution={feedback?.solution.type === 'ma' ? feedback.solution.matches : undefined}
      className={styles.matches}
    />
  );
}
