'use client';

import { useState } from 'react';
import { markLearner } from '@/components/ui/learner-mark';
import type { AnswerReceipt, SignedPrompt } from '@/lib/quiz/protocol';
import type { Response } from '@/lib/quiz/response-schema';
import type { Rating } from '@/lib/scheduler/memory';
import { type Answer, postAnswer, postCram, postRating, postUndo, type Refusal } from './quiz-api';

/** An answer that is taken back. */
type Taken = Pick<AnswerReceipt, 'answerId' | 'questionId'>;

interface Answering {
  /** What is crammed is graded and not kept, so it is neither rated nor taken back on the server. */
  readonly via: Answer['via'] | 'cram';
  /** The question is done: its receipt carries the rating that holds. */
  readonly onDone: (receipt: AnswerReceipt) => void;
  /** An answer was taken back on the server. */
  readonly onUndone: (answer: Taken, wasShown: boolean) => void;
}

/** The answer protocol for one question at a time: send, rate, take back, and send again what did not get through. */
export function useAnswering({ via, onDone, onUndone }: Answering) {
  const isCram = via === 'cram';
  const [receipt, setReceipt] = useState<AnswerReceipt>();
  const [unsent, setUnsent] = useState<Answer>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSending, setIsSending] = useState(false);

  const send = async (answer: Answer) => {
    setUnsent(answer);
    setIsSending(true);
    const reply = isCram ? await postCram(answer.token, answer.response) : await postAnswer(answer);
    setIsSending(false);
    if (!reply.ok) return setRefusal(reply.error);
    if (!isCram) markLearner();
    setUnsent(undefined);
    setRefusal(undefined);
    setReceipt(reply.value);
  };

  const submit = (prompt: SignedPrompt, response: Response, durationMs: number) =>
    void send({
      id: crypto.randomUUID(),
      token: prompt.token,
      response,
      durationMs,
      via: via === 'cram' ? 'study' : via,
    });

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

  const undo = async (target: Taken) => {
    if (isSending) return;
    setIsSending(true);
    const reply = isCram ? undefined : await postUndo(crypto.randomUUID(), target.answerId);
    setIsSending(false);
    if (reply?.ok === false) return setRefusal(reply.error);
    setRefusal(undefined);
    setReceipt(undefined);
    onUndone(target, receipt !== undefined);
  };

  const resend = unsent && (() => void send(unsent));
  return { receipt, refusal, isSending, submit, rate, undo, resend, setRefusal };
}
