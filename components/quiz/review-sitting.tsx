'use client';

import { CardMenu } from './card-menu';
import { FeedbackPanel } from './feedback-panel';
import { KeyHelp } from './key-help';
import { LateNote } from './late-note';
import { QuestionCard } from './question-card';
import { RefusalNote } from './refusal-note';
import styles from './review-sitting.module.css';
import { ReviewTools } from './review-tools';
import { comesAgain, progressOf } from './sitting';
import { SittingEnd } from './sitting-end';
import type { StudyChoices } from './study-choices';
import { useCardDeeds } from './use-card-deeds';
import { useSitting } from './use-sitting';
import { useUndoKey } from './use-undo-key';

interface ReviewSittingProps {
  /** The query of a custom study; '' for the day's own questions. */
  readonly study: string;
  readonly choices: StudyChoices;
}

/** The questions of the day or of a custom study, one at a time. */
export function ReviewSitting({ study, choices }: ReviewSittingProps) {
  const sat = useSitting(study);
  const { sitting, late, prompt, receipt, refusal, isSending, isHeld, submit, rate, retry } = sat;
  const { load, undo, day, studied } = sat;
  useUndoKey(isSending ? undefined : undo);
  const deeds = useCardDeeds({ ...sat, isAnswered: receipt !== undefined });
  const reload = () => void load();

  const note = refusal ? <RefusalNote refusal={refusal} onRetry={retry} /> : null;
  const tools = <ReviewTools choices={choices} day={day} studied={studied} onChange={reload} />;
  if (!sitting)
    return (
      <>
        {tools}
        {note ?? <p className={styles.wait}>오늘의 문항을 모으고 있어요…</p>}
      </>
    );
  const current = sitting.waiting[0];
  const notice = deeds.notice ? (
    <p role="status" className={styles.notice}>
      {deeds.notice.text}
      <button type="button" onClick={deeds.notice.takeBack}>
        되돌리기
      </button>
    </p>
  ) : null;
  if (!current)
    return (
      <>
        {tools}
        <LateNote late={late} />
        {notice}
        <SittingEnd sitting={sitting} day={day} studied={studied} onReload={reload} onUndo={undo} />
      </>
    );

  const { done, total } = progressOf(sitting);
  return (
    <div className={styles.sitting}>
      {tools}
      <div className={styles.bar}>
        <progress value={done + (receipt ? 1 : 0)} max={total} aria-label="오늘의 진행" />
        <span className={styles.count}>
          {done + 1} / {total}
        </span>
        <KeyHelp />
      </div>
      <LateNote late={late} />
      {receipt ? null : notice}
      {prompt ? (
        <QuestionCard
          key={prompt.token}
          prompt={prompt}
          status={current.status}
          feedback={receipt?.feedback}
          isSending={isSending}
          isHeld={isHeld}
          onSubmit={(given) => {
            deeds.forgetNotice();
            submit(prompt, given);
          }}
          menu={<CardMenu isFlagged={current.flagged ?? false} onDeed={deeds.carryOut} />}
        >
          {receipt ? (
            <FeedbackPanel
              receipt={receipt}
              onRate={rate}
              onUndo={undo}
              isSending={isSending}
              comesAgain={comesAgain(receipt) && !sitting.aside.includes(receipt.questionId)}
            />
          ) : null}
          {receipt ? notice : null}
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
