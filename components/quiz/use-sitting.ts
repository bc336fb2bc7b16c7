'use client';

import { useCallback, useEffect, useState } from 'react';
import type { SignedPrompt } from '@/lib/quiz/protocol';
import { type LateAnswers, sendKeptAnswers } from './kept-answers';
import { fetchPrompts, fetchQueue } from './quiz-api';
import { afterAnswer, afterUndo, type Sitting, startSitting } from './sitting';
import { useAnswering } from './use-answering';
import { useBackOnline } from './use-back-online';

/** Prompts are fetched for so many questions ahead. */
const AHEAD = 10;

type Prompts = ReadonlyMap<string, SignedPrompt>;

/** The review page's state: the sitting, the prompt on the table, the receipt of its answer, and what went wrong. */
export function useSitting() {
  const [sitting, setSitting] = useState<Sitting>();
  const [late, setLate] = useState<LateAnswers>();
  const [prompts, setPrompts] = useState<Prompts>(new Map());
  /** A prompt is spent with its answer: the same question gets a fresh one. */
  const forget = (id: string) => setPrompts((known) => new Map([...known].filter(([other]) => other !== id)));

  const { receipt, refusal, isSending, isHeld, submit, rate, undo, resend, setRefusal } = useAnswering({
    via: 'review',
    onDone: (done) => {
      forget(done.questionId);
      setSitting((before) => before && afterAnswer(before, done));
    },
    onUndone: (undone, wasShown) => {
      forget(undone.questionId);
      if (!wasShown) setSitting((before) => before && afterUndo(before));
    },
  });

  const load = useCallback(async () => {
    // First, so that the queue knows of them.
    const kept = await sendKeptAnswers();
    if (!kept.ok) return setRefusal(kept.error);
    setLate(kept.value);
    const queue = await fetchQueue();
    setRefusal(queue.ok ? undefined : queue.error);
    if (queue.ok) setSitting(startSitting(queue.value));
  }, [setRefusal]);
  useEffect(() => void load(), [load]);

  const wanted = receipt ? '' : missingIds(sitting, prompts).join(',');
  const fetchMissing = useCallback(async () => {
    const reply = await fetchPrompts(wanted.split(','));
    setRefusal(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    const fetched = reply.value.prompts.map((prompt) => [prompt.questionId, prompt] as const);
    setPrompts((known) => new Map([...known, ...fetched]));
  }, [wanted, setRefusal]);
  useEffect(() => {
    if (wanted !== '') void fetchMissing();
  }, [wanted, fetchMissing]);

  const isOver = sitting !== undefined && sitting.waiting.length === 0 && sitting.answered.length > 0;
  useEffect(() => {
    if (!isOver) return;
    // The answers of this sitting have moved the day on which to come back.
    void fetchQueue().then((queue) => {
      if (queue.ok) setSitting((before) => before && { ...before, nextDueAt: queue.value.nextDueAt });
    });
  }, [isOver]);

  const last = receipt ?? sitting?.answered.at(-1)?.receipt;
  const retry = resend ?? (() => void (sitting ? fetchMissing() : load()));
  useBackOnline(refusal?.canRetry && !isSending ? retry : undefined);
  return {
    sitting,
    late,
    prompt: prompts.get(sitting?.waiting[0]?.questionId ?? ''),
    receipt,
    refusal,
    isSending,
    isHeld,
    submit,
    rate,
    retry,
    load,
    undo: last && (() => undo(last)),
  };
}

/** The questions ahead whose prompts are not here; nothing while the one on the table has its own. */
function missingIds(sitting: Sitting | undefined, prompts: Prompts): readonly string[] {
  const ids = [...new Set((sitting?.waiting ?? []).slice(0, AHEAD).map((item) => item.questionId))];
  const isReady = ids[0] === undefined || prompts.has(ids[0]);
  return isReady ? [] : ids.filter((id) => !prompts.has(id));
}
