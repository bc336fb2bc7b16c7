'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { SignedPrompt, Solution } from '@/lib/quiz/protocol';
import type { AnswerFieldProps } from './answer-field';
import { useDigitKeys } from './card-keys';
import styles from './fields.module.css';
import { PartMark } from './part-mark';
import { postReveal } from './quiz-api';

type Rubric = Extract<Solution, { type: 'fr' }>;

interface RubricFieldProps extends AnswerFieldProps<'fr'> {
  readonly token: SignedPrompt['token'];
}

/** Write first, then see the rubric and mark oneself; the text is closed once the rubric is open. */
export function RubricField({ token, value, onChange, feedback }: RubricFieldProps) {
  const id = useId();
  const essay = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [rubric, setRubric] = useState<Rubric>();
  const [problem, setProblem] = useState<string>();
  const met = value?.met ?? [];

  const reveal = async () => {
    if (text.trim() === '') return setProblem('먼저 생각나는 대로 적어 보세요. 한 줄이어도 돼요.');
    const reply = await postReveal(token, text);
    if (!reply.ok) return setProblem(reply.error.message);
    setProblem(undefined);
    setRubric(reply.value);
    onChange({ type: 'fr', text, met: [] });
  };
  const toggle = (line: number) =>
    onChange({
      type: 'fr',
      text,
      met: met.includes(line) ? met.filter((other) => other !== line) : [...met, line],
    });
  useDigitKeys(essay, rubric?.rubric.length ?? 0, toggle, rubric !== undefined && feedback === undefined);
  const revealOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void reveal();
  };

  return (
    <>
      <label htmlFor={id} className={styles.hint}>
        기억나는 대로 적은 다음 채점표를 열어 스스로 채점해요. 적은 글은 내 기록에만 남아요.
      </label>
      <textarea
        ref={essay}
        id={id}
        className={styles.essay}
        rows={6}
        maxLength={4000}
        value={text}
        disabled={rubric !== undefined}
        data-autofocus=""
        onChange={(event) => setText(event.target.value)}
        onKeyDown={revealOnCtrlEnter}
      />
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      {rubric ? (
        <fieldset className={styles.choices} disabled={feedback !== undefined}>
          <legend className={styles.legend}>내 답에 들어 있는 것을 고르세요</legend>
          {rubric.rubric.map((line, index) => (
            <label key={line} className={styles.choice} data-chosen={met.includes(index)}>
              <input type="checkbox" checked={met.includes(index)} onChange={() => toggle(index)} />
              <span className={styles.digit} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.optionText}>{line}</span>
              {feedback ? <PartMark right={met.includes(index)} chosen={met.includes(index)} /> : null}
            </label>
          ))}
          <details className={styles.sample}>
            <summary>모범 답의 요지</summary>
            <p>{rubric.sample}</p>
          </details>
        </fieldset>
      ) : (
        <button type="button" className={styles.secondary} onClick={() => void reveal()}>
          채점표 열기 <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </button>
      )}
    </>
  );
}
