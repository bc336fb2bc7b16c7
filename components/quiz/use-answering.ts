'use client';

import { useState } from 'react';
import type { AnswerReceipt, SignedPrompt } from '@/lib/quiz/protocol';
import type { Result } from '@/lib/result';
import type { Rating } from '@/lib/scheduler/memory';
import { sendAnswer } from './kept-answers';
import { type Answer, type GivenAnswer, postCram, postRating, postUndo, type Refusal } from './quiz-api';

/** An answer that is taken back. */
type Taken = Pick<AnswerReceipt, 'answerId' | 'questionId'>;

interface Answering {
  /** What is crammed is graded and not kept, so it is neither rated nor taken back on the server. */
  readonly via: Answer['via'] | 'cram';
  /** The question is done: `proposed` of its receipt is the rating that holds. */
  readonly onDone: (receipt: AnswerReceipt) => void;
  /** An answer was taken back on the server. */
  readonly onUndone: (answer: Taken, wasShown: boolean) => void;
}

/** The answer protocol for one question at a time: send, rate, take back, and send again what did not get through. */
export function useAnswering({ via, onDone, onUndone }: Answering) {
  const [receipt, setReceipt] = useState<AnswerReceipt>();
  /** Sends once more, under the same UUID, what did not get through. */
  const [resend, setResend] = useState<() => void>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSending, setIsSending] = useState(false);

  async function attempt<T>(send: () => Promise<Result<T, Refusal>>, onTaken: (value: T) => void) {
    setIsSending(true);
    const reply = await send();
    setIsSending(false);
    setRefusal(reply.ok ? undefined : reply.error);
    setResend(() => (reply.ok || !reply.error.canRetry ? undefined : () => void attempt(send, onTaken)));
    if (reply.ok) onTaken(reply.value);
  }

  const submit = (prompt: SignedPrompt, given: GivenAnswer) => {
    const { token } = prompt;
    if (via === 'cram') return void attempt(() => postCram(token, given.response), setReceipt);
    const answer = { id: crypto.randomUUID(), token, via, ...given };
    void attempt(() => sendAnswer(answer), setReceipt);
  };

  const finish = (done: AnswerReceipt) => {
    setReceipt(undefined);
    setRefusal(undefined);
    setResend(undefined);
    onDone(done);
  };

  const rate = (rating: Rating) => {
    if (!receipt || isSending) return;
    // Another rating may have arrived though its reply did not: then this one has to be said too.
    if (rating === receipt.proposed && !resend) return finish(receipt);
    const id = crypto.randomUUID();
    void attempt(
      () => postRating(id, receipt.answerId, rating),
      () => finish({ ...receipt, proposed: rating }),
    );
  };

  const takeBack = (target: Taken) => {
    setReceipt(undefined);
    onUndone(target, receipt !== undefined);
  };

  const undo = (target: Taken) => {
    if (isSending) return;
    if (via === 'cram') return takeBack(target);
    const id = crypto.randomUUID();
    void attempt(
      () => postUndo(id, target.answerId),
      () => takeBack(target),
    );
  };

  /** An answer is on its way: until it has arrived or was refused, no other may take its place. */
  const isHeld = isSending || (resend !== undefined && !receipt);
  return { receipt, refusal, isSending, isHeld, submit, rate, undo, resend, setRefusal };
}
