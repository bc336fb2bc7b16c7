'use client';

import { Fragment, useId } from 'react';
import type { AnswerFieldProps } from './answer-field';
import fields from './fields.module.css';
import { InlineText } from './inline-text';
import { PartMark } from './part-mark';
import styles from './text-fields.module.css';

/** The stem itself, with a field in the place of each blank. */
export function ClozeField({ prompt, value, onChange, feedback }: AnswerFieldProps<'cl'>) {
  const texts = value?.texts ?? Array.from({ length: prompt.blankCount }, () => '');
  const write = (index: number, text: string) =>
    onChange({ type: 'cl', texts: texts.map((current, other) => (other === index ? text : current)) });
  const solution = feedback?.solution.type === 'cl' ? feedback.solution : undefined;
  const answers = solution?.texts;
  const isSlip = (index: number) => solution?.slips?.some(({ blank }) => blank === index) ?? false;
  return (
    <p className={styles.cloze}>
      {piecesOf(prompt.stem).map(({ key, index, text }) => (
        <Fragment key={key}>
          {index > 0 ? (
            <>
              <input
                type="text"
                className={styles.blank}
                aria-label={prompt.blankCount > 1 ? `${index}번째 빈칸` : '빈칸'}
                value={texts[index - 1] ?? ''}
                maxLength={200}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                disabled={feedback !== undefined}
                data-autofocus={index === 1 ? '' : undefined}
                data-right={feedback?.parts?.[index - 1]}
                data-almost={isSlip(index - 1)}
                onChange={(event) => write(index - 1, event.target.value)}
              />
              {answers ? (
                <span className={styles.blankAnswer}>
                  <PartMark right={feedback?.parts?.[index - 1] ?? false} chosen almost={isSlip(index - 1)} />
                  {feedback?.parts?.[index - 1] || isSlip(index - 1)
                    ? null
                    : ` 정답: ${answers[index - 1] ?? ''}`}
                </span>
              ) : null}
            </>
          ) : null}
          <InlineText text={text} />
        </Fragment>
      ))}
    </p>
  );
}

/** The stem cut at its blanks; piece `index` stands behind blank `index - 1`. */
const piecesOf = (stem: string) =>
  stem.split('____').map((text, index) => ({ key: `piece-${index}`, index, text }));

/** A number; the unit may be typed or left out. */
export function NumberField({ prompt, value, onChange, feedback }: AnswerFieldProps<'nu'>) {
  const id = useId();
  return (
    <div className={styles.number}>
      <label htmlFor={id} className={styles.numberLabel}>
        답
      </label>
      <input
        id={id}
        type="text"
        className={styles.numberInput}
        value={value?.text ?? ''}
        maxLength={100}
        autoComplete="off"
        disabled={feedback !== undefined}
        data-autofocus=""
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ type: 'nu', text: event.target.value })}
      />
      <span className={styles.unit}>{prompt.unit}</span>
      {feedback ? null : (
        <p id={`${id}-hint`} className={fields.hint}>
          3472, 3.5k, 3천5백처럼 적어도 돼요. 단위는 빼도 돼요.
        </p>
      )}
    </div>
  );
}
