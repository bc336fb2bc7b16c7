import type { AnswerReceipt, ReviewQueue, SectionLink, WaitingQuestion } from '@/lib/quiz/protocol';

/** A sitting as a value: what waits, what was answered. Every change gives a new one; nothing here knows the screen. */

interface Answered {
  readonly item: WaitingQuestion;
  readonly receipt: AnswerReceipt;
}

export interface Sitting {
  readonly waiting: readonly WaitingQuestion[];
  readonly answered: readonly Answered[];
  /** Suspended or buried in this sitting: a miss does not bring them again. */
  readonly aside: readonly string[];
  readonly nextDueAt: string | null;
}

export const startSitting = (queue: Pick<ReviewQueue, 'items' | 'nextDueAt'>): Sitting => ({
  waiting: queue.items,
  answered: [],
  aside: [],
  nextDueAt: queue.nextDueAt,
});

/** Wrong, or almost right and counted as wrong by the learner. */
export const isMissed = ({ proposed }: AnswerReceipt): boolean => proposed === 'again';

/** A missed one is asked again in the sitting, unless it has been missed so often that it is taken out. */
export const comesAgain = (receipt: AnswerReceipt): boolean =>
  isMissed(receipt) && !receipt.choices.some(({ rating, takesOut }) => rating === 'again' && takesOut);

/** The question is done; a missed one comes again at the end of the sitting. */
export function afterAnswer(sitting: Sitting, receipt: AnswerReceipt): Sitting {
  const [item, ...rest] = sitting.waiting;
  if (!item) return sitting;
  const again = comesAgain(receipt) && !sitting.aside.includes(item.questionId);
  return {
    ...sitting,
    waiting: again ? [...rest, { ...item, status: 'retry' }] : rest,
    answered: [...sitting.answered, { item, receipt }],
  };
}

/** Takes the last answer back: its question stands first again and its retry, if any, is gone. */
export function afterUndo(sitting: Sitting): Sitting {
  const last = sitting.answered.at(-1);
  if (!last) return sitting;
  const { questionId } = last.item;
  const isRetry = (item: WaitingQuestion) => item.questionId === questionId && item.status === 'retry';
  const retry = comesAgain(last.receipt) ? sitting.waiting.findLastIndex(isRetry) : -1;
  return {
    ...sitting,
    waiting: [last.item, ...sitting.waiting.filter((_, index) => index !== retry)],
    answered: sitting.answered.slice(0, -1),
  };
}

/** Shows that question next, as what it waits for, or as a due one when it does not wait. */
export function askFirst(sitting: Sitting, questionId: string): Sitting {
  const waits = sitting.waiting.find((item) => item.questionId === questionId);
  const rest = sitting.waiting.filter((item) => item !== waits);
  return { ...sitting, waiting: [waits ?? { questionId, status: 'due' }, ...rest] };
}

/** Suspended or buried: it is not asked any more in this sitting. While its answer is shown it stays until one goes on. */
export function putAside(sitting: Sitting, questionId: string, isAnswered: boolean): Sitting {
  const stays = (item: WaitingQuestion, index: number) =>
    item.questionId !== questionId || (isAnswered && index === 0);
  return {
    ...sitting,
    waiting: sitting.waiting.filter(stays),
    aside: [...sitting.aside, questionId],
  };
}

/** The learner has thought better of it: it stands first again. */
export function takeBack(sitting: Sitting, item: WaitingQuestion): Sitting {
  const aside = sitting.aside.filter((id) => id !== item.questionId);
  const isThere = sitting.waiting[0]?.questionId === item.questionId;
  return { ...sitting, aside, waiting: isThere ? sitting.waiting : [item, ...sitting.waiting] };
}

/** Shows or hides the learner's mark wherever the question waits. */
export function withFlag(sitting: Sitting, questionId: string, isFlagged: boolean): Sitting {
  const marked = (item: WaitingQuestion): WaitingQuestion => {
    if (item.questionId !== questionId) return item;
    const { flagged: _, ...plain } = item;
    return isFlagged ? { ...plain, flagged: true } : plain;
  };
  return { ...sitting, waiting: sitting.waiting.map(marked) };
}

export const progressOf = (sitting: Sitting) => ({
  done: sitting.answered.length,
  total: sitting.answered.length + sitting.waiting.length,
});

export interface SittingSummary {
  readonly questions: number;
  readonly rightAtOnce: number;
  readonly learned: number;
  /** The sections that new questions were about, each once, in the order they came. */
  readonly learnedSections: readonly SectionLink[];
  /** The same of the questions that were missed at least once. */
  readonly missedSections: readonly SectionLink[];
}

export function summarizeSitting({ answered }: Sitting): SittingSummary {
  const first = answered.filter(({ item }) => item.status !== 'retry');
  const missed = answered.filter(({ receipt }) => isMissed(receipt));
  return {
    questions: new Set(answered.map(({ item }) => item.questionId)).size,
    rightAtOnce: first.filter(({ receipt }) => !isMissed(receipt)).length,
    learned: first.filter(({ item }) => item.status === 'new').length,
    learnedSections: sectionsOf(first.filter(({ item }) => item.status === 'new')),
    missedSections: sectionsOf(missed),
  };
}

const sectionsOf = (answered: readonly Answered[]): SectionLink[] => [
  ...new Map(answered.map(({ receipt: { section } }) => [section.href, section])).values(),
];
