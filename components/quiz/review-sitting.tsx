'use client';

import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './card-keys';
import { FeedbackPanel } from './feedback-panel';
import { KeyHelp } from './key-help';
import { LateNote } from './late-note';
import { QuestionCard } from './question-card';
import { RefusalNote } from './refusal-note';
import styles from './review-sitting.module.css';
import { progressOf } from './sitting';
import { SittingEnd } from './sitting-end';
import { useSitting } from './use-sitting';

/** The day's questions, one at a time. */
export function ReviewSitting() {
  const { sitting, late, prompt, receipt, refusal, isSending, isHeld, submit, rate, retry, load, undo } =
    useSitting();
  useUndoKey(isSending ? undefined : undo);

  const note = refusal ? <RefusalNote refusal={refusal} onRetry={retry} /> : null;
  if (!sitting) return note ?? <p className={styles.wait}>오늘의 문항을 모으고 있어요…</p>;
  const current = sitting.waiting[0];
  if (!current)
    return (
      <>
        <LateNote late={late} />
        <SittingEnd sitting={sitting} onReload={() => void load()} onUndo={undo} />
      </>
    );

  const { done, total } = progressOf(sitting);
  return (
    <div className={styles.sitting}>
      <div className={styles.bar}>
        <progress value={done + (receipt ? 1 : 0)} max={total} aria-label="오늘의 진행" />
        <span className={styles.count}>
          {done + 1} / {total}
        </span>
        <KeyHelp />
      </div>
      <LateNote late={late} />
      {prompt ? (
        <QuestionCard
          key={prompt.token}
          prompt={prompt}
          status={current.status}
          feedback={receipt?.feedback}
          isSending={isSending}
          isHeld={isHeld}
          onSubmit={(given) => submit(prompt, given)}
        >
          {receipt ? (
            <FeedbackPanel
              receipt={receipt}
              onRate={rate}
              onUndo={undo}
              isSending={isSending}
              comesAgain={receipt.feedback.verdict === 'wrong'}
            />
          ) : null}
          {note}
        </QuestionCard>
      ) : (
        (note ?? <p className={styles.wait}>문항을 가져오고 있어요…</p>)
      )}
      {undo && !receipt ? (
        <button type="button" className={styles.undo} onClick={undo} disabled={isSending}>
          바로 앞의 답 되돌리기 <kbd>U</kbd>
        </button>
      ) : null}
    </div>
  );
}

/** U takes the last answer back, whatever stands on the page. */
function useUndoKey(undo: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = event.key === 'u' || event.key === 'ㅕ';
    if (!isUndo || !undo || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
