'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ReviewQueue, SignedPrompt, StudyQueue } from '@/lib/quiz/protocol';
import { type LateAnswers, sendKeptAnswers } from './kept-answers';
import { fetchPrompts, fetchQueue, fetchStudy, fetchTodaysAnswers } from './quiz-api';
import { afterAnswer, afterUndo, askFirst, type Sitting, startSitting } from './sitting';
import { useAnswering } from './use-answering';
import { useBackOnline } from './use-back-online';

/** Prompts are fetched for so many questions ahead. */
const AHEAD = 10;

type Prompts = ReadonlyMap<string, SignedPrompt>;

/** What is asked: the custom study's own questions, and beside them the day's limits and marks. */
async function fetchSitting(study: string) {
  const [queue, studied] = await Promise.all([fetchQueue(), study === '' ? undefined : fetchStudy(study)]);
  if (!queue.ok) return queue;
  if (studied?.ok === false) return studied;
  return { ok: true as const, value: { day: queue.value, study: studied?.value } };
}

/** The review page's state: the sitting, the prompt on the table, the receipt of its answer, and what went wrong. */
export function useSitting(study: string) {
  const isCram = study.endsWith('&cram=1');
  const [sitting, setSitting] = useState<Sitting>();
  const [day, setDay] = useState<ReviewQueue>();
  const [studied, setStudied] = useState<StudyQueue>();
  const [late, setLate] = useState<LateAnswers>();
  const [prompts, setPrompts] = useState<Prompts>(new Map());
  /** A prompt is spent with its answer: the same question gets a fresh one. */
  const forget = (id: string) => setPrompts((known) => new Map([...known].filter(([other]) => other !== id)));

  const answering = useAnswering({
    via: isCram ? 'cram' : study === '' ? 'review' : 'study',
    onDone: (done) => {
      forget(done.questionId);
      setSitting((before) => before && afterAnswer(before, done));
    },
    onUndone: (undone, isShown) => {
      forget(undone.questionId);
      if (isShown) return;
      if (sitting?.answered.length) setSitting((before) => before && afterUndo(before));
      else void load(undone.questionId);
    },
  });
  const { receipt, refusal, isSending, resend, undo, setRefusal } = answering;

  /** Fetches everything anew; a question that was taken back from before this sitting is shown first. */
  const load = useCallback(
    async (first?: string) => {
      // First, so that the queue knows of them.
      const kept = await sendKeptAnswers();
      if (!kept.ok) return setRefusal(kept.error);
      setLate(kept.value);
      const fetched = await fetchSitting(study);
      setRefusal(fetched.ok ? undefined : fetched.error);
      if (!fetched.ok) return;
      const { day: queue, study: asked } = fetched.value;
      setDay(queue);
      setStudied(asked);
      const begun = startSitting({ items: (asked ?? queue).items, nextDueAt: queue.nextDueAt });
      setSitting(first === undefined ? begun : askFirst(begun, first));
    },
    [study, setRefusal],
  );
  useEffect(() => void load(), [load]);

  const wanted = receipt ? '' : missingIds(sitting, prompts).join(',');
  const fetchMissing = useCallback(async () => {
    const reply = await fetchPrompts(wanted.split(','), isCram);
    setRefusal(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    const fetched = reply.value.prompts.map((prompt) => [prompt.questionId, prompt] as const);
    setPrompts((known) => new Map([...known, ...fetched]));
  }, [wanted, isCram, setRefusal]);
  useEffect(() => {
    if (wanted !== '') void fetchMissing();
  }, [wanted, fetchMissing]);

  const isOver = sitting !== undefined && sitting.waiting.length === 0 && sitting.answered.length > 0;
  useEffect(() => {
    if (!isOver) return;
    // The answers of this sitting have moved the day on which to come back, and used up places of today.
    void fetchQueue().then((queue) => {
      if (!queue.ok) return;
      setDay(queue.value);
      setSitting((before) => before && { ...before, nextDueAt: queue.value.nextDueAt });
    });
  }, [isOver]);

  /** Behind the answers of this sitting come the day's earlier ones, which the server knows. */
  const undoEarlier = async () => {
    const reply = await fetchTodaysAnswers();
    if (!reply.ok) return setRefusal(reply.error);
    const last = reply.value.answers.at(-1);
    if (last) undo(last);
    else await load();
  };
  const last = receipt ?? sitting?.answered.at(-1)?.receipt;
  const hasEarlier = !isCram && (day?.answeredToday ?? 0) > 0;
  const retry = resend ?? (() => void (sitting ? fetchMissing() : load()));
  useBackOnline(refusal?.canRetry && !isSending ? retry : undefined);
  return {
    ...answering,
    sitting,
    setSitting,
    late,
    day,
    studied,
    prompt: prompts.get(sitting?.waiting[0]?.questionId ?? ''),
    retry,
    load,
    undo: last ? () => undo(last) : hasEarlier ? () => void undoEarlier() : undefined,
  };
}

/** The questions ahead whose prompts are not here; nothing while the one on the table has its own. */
function missingIds(sitting: Sitting | undefined, prompts: Prompts): readonly string[] {
  const ids = [...new Set((sitting?.waiting ?? []).slice(0, AHEAD).map((item) => item.questionId))];
  const isReady = ids[0] === undefined || prompts.has(ids[0]);
  return isReady ? [] : ids.filter((id) => !prompts.has(id));
}
