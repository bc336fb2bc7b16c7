'use client';

import { useState } from 'react';
import { markLearner } from '@/components/ui/learner-mark';
import type { AnswerReceipt, SignedPrompt } from '@/lib/quiz/protocol';
import type { Response } from '@/lib/quiz/response-schema';
import type { Rating } from '@/lib/scheduler/memory';
import { type Answer, postAnswer, postRating, postUndo, type Refusal } from './quiz-api';

interface Answering {
  readonly via: Answer['via'];
  /** The question is done: its receipt carries the rating that holds. */
  readonly onDone: (receipt: AnswerReceipt) => void;
  /** An answer was taken back on the server. */
  readonly onUndone: (receipt: AnswerReceipt, wasShown: boolean) => void;
}

/** The answer protocol for one question at a time: send, rate, take back, and send again what did not get through. */
export function useAnswering({ via, onDone, onUndone }: Answering) {
  const [receipt, setReceipt] = useState<AnswerReceipt>();
  const [unsent, setUnsent] = useState<Answer>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSending, setIsSending] = useState(false);

  const send = async (answer: Answer) => {
    setUnsent(answer);
    setIsSending(true);
    const reply = await postAnswer(answer);
    setIsSending(false);
    if (!reply.ok) return setRefusal(reply.error);
    markLearner();
    setUnsent(undefined);
    setRefusal(undefined);
    setReceipt(reply.value);
  };

  const submit = (prompt: SignedPrompt, response: Response, durationMs: number) =>
    void send({ id: crypto.randomUUID(), token: prompt.token, response, durationMs, via });

  const finish = (done: AnswerReceipt) => {
    setReceipt(undefined);
    setRefusal(undefined);
    onDone(done);
  };

  const rate = async (rating: Rating) => {
    if (!receipt || isSending) return;
    if (rating === receipt.proposed) return finish(receipt);
    setIsSending(true);
    const reply = await postRating(crypto.randomUUID(), receipt.answerId, rating);
    setIsSending(false);
    if (!reply.ok) return setRefusal(reply.error);
    finish(receipt);
  };

  const undo = async (target: AnswerReceipt) => {
    if (isSending) return;
    setIsSending(true);
    const reply = await postUndo(crypto.randomUUID(), target.answerId);
    setIsSending(false);
    if (!reply.ok) return setRefusal(reply.error);
    setRefusal(undefined);
    setReceipt(undefined);
    onUndone(target, receipt !== undefined);
  };

  const resend = unsent && (() => void send(unsent));
  return { receipt, refusal, isSending, submit, rate, undo, resend, setRefusal };
}
