'use client';

import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { SignedPrompt } from '@/lib/quiz/protocol';
import styles from './check-island.module.css';
import { FeedbackPanel } from './feedback-panel';
import { sendKeptAnswers } from './kept-answers';
import { noteOutcome } from './missed-here';
import { QuestionCard } from './question-card';
import { fetchPrompts } from './quiz-api';
import { RefusalNote } from './refusal-note';
import { isMissed } from './sitting';
import { useAnswering } from './use-answering';
import { useBackOnline } from './use-back-online';

const DONE = (
  <p className={styles.done} role="status">
    다 풀었어요. 잊을 때쯤 <a href="/review">복습</a>에서 다시 물어볼게요.
  </p>
);

interface Props {
  readonly ids: readonly string[];
  /** What stands there when all are answered. */
  readonly end?: ReactNode;
}

/** Questions in the book, one after the other; each answer is a review like any other. */
export function CheckQuestions({ ids, end = DONE }: Props) {
  const [index, setIndex] = useState(0);
  const id = ids[index];
  if (id === undefined) return end;
  return (
    <>
      {ids.length > 1 ? (
        <p className={styles.progress}>
          확인 문항 {index + 1} / {ids.length}
        </p>
      ) : null}
      <CheckQuestion key={id} id={id} onDone={() => setIndex(index + 1)} />
    </>
  );
}

function CheckQuestion({ id, onDone }: { id: string; onDone: () => void }) {
  const [prompt, setPrompt] = useState<SignedPrompt>();
  const { receipt, refusal, isSending, isHeld, submit, rate, undo, resend, setRefusal } = useAnswering({
    via: 'check',
    onDone: (done) => {
      // The learner may have counted an almost right answer as wrong.
      noteOutcome(window.location.pathname, id, isMissed(done));
      onDone();
    },
    onUndone: () => {
      noteOutcome(window.location.pathname, id, false);
      void load();
    },
  });
  useEffect(() => {
    if (receipt) noteOutcome(window.location.pathname, id, isMissed(receipt));
  }, [receipt, id]);
  const load = useCallback(async () => {
    const kept = await sendKeptAnswers();
    const reply = kept.ok ? await fetchPrompts([id]) : kept;
    setRefusal(reply.ok ? undefined : reply.error);
    if (reply.ok) setPrompt(reply.value.prompts[0]);
  }, [id, setRefusal]);
  useEffect(() => void load(), [load]);

  const retry = resend ?? (() => void load());
  useBackOnline(refusal?.canRetry && !isSending ? retry : undefined);
  const note = refusal ? <RefusalNote refusal={refusal} onRetry={retry} /> : null;
  if (!prompt) return note ?? <p className={styles.wait}>문항을 가져오고 있어요…</p>;
  return (
    <QuestionCard
      key={prompt.token}
      prompt={prompt}
      feedback={receipt?.feedback}
      isSending={isSending}
      isHeld={isHeld}
      onSubmit={(given) => submit(prompt, given)}
    >
      {receipt ? (
        <FeedbackPanel receipt={receipt} onRate={rate} onUndo={() => undo(receipt)} isSending={isSending} />
      ) : null}
      {note}
    </QuestionCard>
  );
}
