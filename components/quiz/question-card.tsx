'use client';

import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Confidence } from '@/lib/quiz/confidence';
import { KIND_WORDS } from '@/lib/quiz/kind-words';
import type { Feedback, QueueStatus, SignedPrompt } from '@/lib/quiz/protocol';
import type { Response } from '@/lib/quiz/response-schema';
import { isComplete, MISSING, responseOf } from './answer-field';
import { AnswerInput } from './answer-input';
import { useCardKeys } from './card-keys';
import { ConfidenceField } from './confidence-field';
import { InlineText } from './inline-text';
import styles from './question-card.module.css';
import type { GivenAnswer } from './quiz-api';
import { ReportQuestion } from './report-question';

const STATUS_LABELS: Record<QueueStatus, string> = {
  due: '복습',
  new: '새 문항',
  retry: '다시 한 번',
  ahead: '미리 보기',
  cram: '벼락치기',
};

interface QuestionCardProps {
  readonly prompt: SignedPrompt;
  readonly status?: QueueStatus | undefined;
  readonly feedback: Feedback | undefined;
  readonly isSending: boolean;
  /** An answer is on its way, or waits for a connection: what is on the card stays as it was sent. */
  readonly isHeld: boolean;
  /** Gets the answer with the milliseconds since the question was shown. */
  readonly onSubmit: (given: GivenAnswer) => void;
  /** What can be done with the question besides answering it. */
  readonly menu?: ReactNode;
  /** What stands below: the feedback, or a refusal. */
  readonly children?: ReactNode;
}

/** One question with its field. Mount it anew (by `key`) for each question. */
export function QuestionCard(props: QuestionCardProps) {
  const { prompt, status, feedback, isSending, isHeld, onSubmit, menu, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const shownAt = useRef(0);
  const [value, setValue] = useState<Response>();
  const [confidence, setConfidence] = useState<Confidence>();
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
    { enabled: feedback === undefined },
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const response = responseOf(prompt, value);
    if (isHeld || feedback) return;
    if (!response || !isComplete(prompt, value)) return setMissing(MISSING[prompt.type]);
    setMissing(undefined);
    const durationMs = Math.round(performance.now() - shownAt.current);
    onSubmit({ response, durationMs, ...(confidence && { confidence }) });
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
        {KIND_WORDS[prompt.type]}
        {menu}
      </div>
      {prompt.type === 'cl' ? null : (
        <h2 className={styles.stem} tabIndex={-1}>
          <InlineText text={prompt.stem} />
        </h2>
      )}
      <AnswerInput
        prompt={prompt}
        value={value}
        onChange={(next) => (isHeld ? undefined : setValue(next))}
        feedback={feedback}
      />
      {missing && !feedback ? (
        <p role="alert" className={styles.missing}>
          {missing}
        </p>
      ) : null}
      {feedback ? null : (
        <>
          <ConfidenceField
            value={confidence}
            onChange={(next) => (isHeld ? undefined : setConfidence(next))}
          />
          <button type="submit" className={styles.submit} disabled={isHeld}>
            {isSending ? '채점하고 있어요…' : isHeld ? '연결을 기다리고 있어요…' : '답 보내기'}{' '}
            <kbd>Enter</kbd>
          </button>
        </>
      )}
      {children}
      {/* Below the feedback as below the question: what is the matter shows before or after the answer. */}
      <p className={styles.foot}>
        <ReportQuestion questionId={prompt.questionId} />
      </p>
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
