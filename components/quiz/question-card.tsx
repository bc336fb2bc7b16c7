'use client';

import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Feedback, QueueStatus, SignedPrompt } from '@/lib/quiz/protocol';
import type { Response } from '@/lib/quiz/response-schema';
import { isComplete, MISSING, responseOf } from './answer-field';
import { AnswerInput } from './answer-input';
import { useCardKeys } from './card-keys';
import { InlineText } from './inline-text';
import styles from './question-card.module.css';

const STATUS_LABELS: Record<QueueStatus, string> = {
  due: '복습',
  new: '새 문항',
  retry: '다시 한 번',
  ahead: '미리 보기',
  cram: '벼락치기',
};
const TYPE_LABELS: Record<SignedPrompt['type'], string> = {
  sc: '하나 고르기',
  mc: '모두 고르기',
  or: '순서 놓기',
  ma: '짝짓기',
  cl: '빈칸 채우기',
  nu: '어림하기',
  fr: '써 보고 스스로 채점하기',
  dg: '그림에 이름 붙이기',
};

interface QuestionCardProps {
  readonly prompt: SignedPrompt;
  readonly status?: QueueStatus | undefined;
  readonly feedback: Feedback | undefined;
  readonly isSending: boolean;
  /** Gets the answer and the milliseconds since the question was shown. */
  readonly onSubmit: (response: Response, durationMs: number) => void;
  /** What can be done with the question besides answering it. */
  readonly menu?: ReactNode;
  /** What stands below: the feedback, or a refusal. */
  readonly children?: ReactNode;
}

/** One question with its field. Mount it anew (by `key`) for each question. */
export function QuestionCard(props: QuestionCardProps) {
  const { prompt, status, feedback, isSending, onSubmit, menu, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const shownAt = useRef(0);
  const [value, setValue] = useState<Response>();
  const [missing, setMissing] = useState<string>();

  useLayoutEffect(() => {
    shownAt.current = performance.now();
    focusFirst(form.current);
  }, []);
  useCardKeys(
    form,
    (event) => {
      if (event.key !== 'Enter' || ownsEnter(event.target)) return;
      event.preventDefault();
      form.current?.requestSubmit();
    },
    feedback === undefined,
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const response = responseOf(prompt, value);
    if (isSending || feedback) return;
    if (!response || !isComplete(prompt, value)) return setMissing(MISSING[prompt.type]);
    setMissing(undefined);
    onSubmit(response, Math.round(performance.now() - shownAt.current));
  };

  return (
    <form
      ref={form}
      className={styles.card}
      onSubmit={submit}
      data-question={prompt.questionId}
      data-type={prompt.type}
    >
      <div className={styles.kind}>
        {status ? <span className={styles.status}>{STATUS_LABELS[status]}</span> : null}
        {TYPE_LABELS[prompt.type]}
        {menu}
      </div>
      {prompt.type === 'cl' ? null : (
        <h2 className={styles.stem} tabIndex={-1}>
          <InlineText text={prompt.stem} />
        </h2>
      )}
      <AnswerInput prompt={prompt} value={value} onChange={setValue} feedback={feedback} />
      {missing && !feedback ? (
        <p role="alert" className={styles.missing}>
          {missing}
        </p>
      ) : null}
      {feedback ? null : (
        <button type="submit" className={styles.submit} disabled={isSending}>
          {isSending ? '채점하고 있어요…' : '답 보내기'} <kbd>Enter</kbd>
        </button>
      )}
      {children}
    </form>
  );
}

/** A text field takes the focus at once; else the question itself, so that it is read out first. */
function focusFirst(form: HTMLFormElement | null): void {
  const target =
    form?.querySelector<HTMLElement>('[data-autofocus]') ?? form?.querySelector<HTMLElement>('h2');
  target?.focus();
}

/** Enter belongs to a link, a text of several lines, and every button but a step to be ordered. */
const ownsEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, textarea, summary, button:not([data-step])') !== null;
