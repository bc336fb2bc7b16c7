import type { AnswerReceipt, QueueStatus, ReviewQueue, SectionLink } from '@/lib/quiz/protocol';

/** A sitting as a value: what waits, what was answered. Every change gives a new one; nothing here knows the screen. */

interface Waiting {
  readonly questionId: string;
  readonly status: QueueStatus;
}

interface Answered {
  readonly item: Waiting;
  readonly receipt: AnswerReceipt;
}

export interface Sitting {
  readonly waiting: readonly Waiting[];
  readonly answered: readonly Answered[];
  readonly nextDueAt: string | null;
}

export const startSitting = (queue: ReviewQueue): Sitting => ({
  waiting: queue.items,
  answered: [],
  nextDueAt: queue.nextDueAt,
});

/** Wrong, or almost right and counted as wrong by the learner. */
const isMissed = ({ proposed }: AnswerReceipt): boolean => proposed === 'again';

/** The question is done; a missed one comes again at the end of the sitting. */
export function afterAnswer(sitting: Sitting, receipt: AnswerReceipt): Sitting {
  const [item, ...rest] = sitting.waiting;
  if (!item) return sitting;
  const missed = isMissed(receipt);
  return {
    ...sitting,
    waiting: missed ? [...rest, { questionId: item.questionId, status: 'retry' }] : rest,
    answered: [...sitting.answered, { item, receipt }],
  };
}

/** Takes the last answer back: its question stands first again and its retry, if any, is gone. */
export function afterUndo(sitting: Sitting): Sitting {
  const last = sitting.answered.at(-1);
  if (!last) return sitting;
  const missed = isMissed(last.receipt);
  return {
    ...sitting,
    waiting: [last.item, ...(missed ? sitting.waiting.slice(0, -1) : sitting.waiting)],
    answered: sitting.answered.slice(0, -1),
  };
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
