'use client';

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { AnswerFieldProps } from './answer-field';
import fields from './fields.module.css';
import { InlineText } from './inline-text';
import styles from './order-field.module.css';
import { moved } from './order-moves';
import { PartMark } from './part-mark';
import { useOrderDrag } from './use-order-drag';

/** Steps to put in order by dragging; Space takes one up, the arrows move it, Space lays it down; buttons move it by one. */
export function OrderField({ prompt, value, onChange, feedback }: AnswerFieldProps<'or'>) {
  const list = useRef<HTMLOListElement>(null);
  const movedTo = useRef<number>(undefined);
  const [held, setHeld] = useState<number>();
  const [spoken, setSpoken] = useState('');
  const order = value?.order ?? prompt.steps.map((_, position) => position);

  const focusAt = (index: number) =>
    list.current?.querySelectorAll<HTMLButtonElement>('[data-step]')[index]?.focus();

  const move = (from: number, to: number) => {
    const next = moved(order, from, to);
    if (next === order) return;
    onChange({ type: 'or', order: [...next] });
    setHeld((current) => (current === undefined ? current : to));
    setSpoken(`${to + 1}번째로 옮겼어요.`);
    movedTo.current = to;
  };

  // In the commit that moves it: a frame later the next key may have come, and moved another step.
  useLayoutEffect(() => {
    if (movedTo.current !== undefined) focusAt(movedTo.current);
    movedTo.current = undefined;
  });

  const startDrag = useOrderDrag(list, move);

  const press = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === ' ') {
      setHeld(held === index ? undefined : index);
      setSpoken(held === index ? '내려놓았어요.' : '들었어요. 위아래 화살표로 옮기세요.');
    } else if (event.key === 'Escape' && held !== undefined) setHeld(undefined);
    else if (step !== 0 && held === index) move(index, index + step);
    else if (step !== 0) focusAt(index + step);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ol ref={list} className={styles.steps} aria-label="순서대로 놓을 단계">
        {order.map((position, index) => (
          <li
            key={position}
            className={styles.step}
            data-held={held === index}
            data-right={feedback?.parts?.[index]}
          >
            {feedback ? null : (
              <span
                className={styles.grip}
                data-grip
                aria-hidden="true"
                onPointerDown={(event) => startDrag(event, index)}
              >
                <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
                  <path d="M2 3h1M7 3h1M2 8h1M7 8h1M2 13h1M7 13h1" stroke="currentColor" strokeWidth="2" />
                </svg>
              </span>
            )}
            <button
              type="button"
              data-step
              className={styles.stepText}
              aria-pressed={held === index}
              disabled={feedback !== undefined}
              onKeyDown={(event) => press(event, index)}
              // A finger on the words scrolls the page.
              onPointerDown={(event) => event.pointerType !== 'touch' && startDrag(event, index)}
              onClick={() => setHeld(held === index ? undefined : index)}
            >
              <span className={fields.digit} aria-hidden="true">
                {index + 1}
              </span>
              <InlineText text={prompt.steps[position] ?? ''} />
            </button>
            {feedback ? (
              <PartMark right={feedback.parts?.[index] ?? false} chosen />
            ) : (
              <span className={styles.movers}>
                <MoveButton
                  label="위로"
                  path="M4 10l4-4l4 4"
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <MoveButton
                  label="아래로"
                  path="M4 6l4 4l4-4"
                  disabled={index === order.length - 1}
                  onClick={() => move(index, index + 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      {feedback?.solution.type === 'or' && feedback.verdict !== 'right' ? (
        <div className={styles.solution}>
          <h3>바른 순서</h3>
          <ol>
            {feedback.solution.order.map((position) => (
              <li key={position}>
                <InlineText text={prompt.steps[position] ?? ''} />
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function MoveButton({ label, path, disabled, onClick }: MoveButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      className={styles.mover}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
