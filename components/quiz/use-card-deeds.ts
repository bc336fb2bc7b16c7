'use client';

import { useState } from 'react';
import type { WaitingQuestion } from '@/lib/quiz/protocol';
import { DEED_WORDS } from './card-deed-words';
import { type CardDeed, postMark, type Refusal } from './quiz-api';
import { putAside, type Sitting, takeBack, withFlag } from './sitting';

interface Sat {
  readonly sitting: Sitting | undefined;
  readonly isAnswered: boolean;
  /** An answer is on its way, or waits for a connection: its question stays until it has arrived. */
  readonly isHeld: boolean;
  readonly setSitting: (change: (before: Sitting | undefined) => Sitting | undefined) => void;
  readonly setRefusal: (refusal: Refusal | undefined) => void;
}

/** What was done last, so that it can be said and taken back. */
interface Done {
  readonly item: WaitingQuestion;
  readonly deed: CardDeed;
}

/** Suspends, buries and flags the question on the table. */
export function useCardDeeds({ sitting, isAnswered, isHeld, setSitting, setRefusal }: Sat) {
  const [done, setDone] = useState<Done>();
  const change = (item: WaitingQuestion, deed: CardDeed) =>
    setSitting((before) => {
      if (!before) return before;
      if (deed === 'flag' || deed === 'unflag') return withFlag(before, item.questionId, deed === 'flag');
      return deed === 'suspend' || deed === 'bury'
        ? putAside(before, item.questionId, isAnswered)
        : takeBack(before, item);
    });
  const carryOut = async (item: WaitingQuestion, deed: CardDeed, isTakingBack: boolean) => {
    const reply = await postMark(item.questionId, deed);
    setRefusal(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    setDone(isTakingBack ? undefined : { item, deed });
    change(item, deed);
  };
  const current = sitting?.waiting[0];
  return {
    carryOut: (deed: CardDeed) => void (current && !isHeld && carryOut(current, deed, false)),
    notice: done && {
      text: DEED_WORDS[done.deed].done,
      takeBack: () => void carryOut(done.item, DEED_WORDS[done.deed].takenBackBy, true),
    },
    forgetNotice: () => setDone(undefined),
  };
}
