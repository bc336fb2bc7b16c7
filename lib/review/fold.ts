import type { LearnedMemory } from '../scheduler/card';
import { nextMemory, type Spread } from '../scheduler/fsrs';
import type { Memory, Rating, ScheduleSettings } from '../scheduler/memory';
import type { Places } from '../scheduler/place-ratings';
import { studyDayOf } from '../scheduler/study-day';

/** What happened to one learner and one question. */
export type ReviewEvent = AnswerEvent | RateEvent | UndoEvent;

export interface AnswerEvent {
  readonly kind: 'answer';
  readonly id: string;
  /** What an imported answer was called where it was given. */
  readonly originId?: string | null;
  readonly at: Date;
  readonly rating: Rating;
  readonly revision: number;
  /** What load balancing chose when it was given; without it the answer's id decides. */
  readonly places?: Places | undefined;
}

interface RateEvent {
  readonly kind: 'rate';
  readonly targetId: string;
  readonly rating: Rating;
}

interface UndoEvent {
  readonly kind: 'undo';
  readonly targetId: string;
}

/** The answers that have not been undone, each with the rating that was given last. Events are in the order of `seq`. */
export function standingAnswers<A extends AnswerEvent>(events: readonly (A | RateEvent | UndoEvent)[]): A[] {
  const undone = new Set<string>();
  const ratings = new Map<string, Rating>();
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event.targetId);
    if (event.kind === 'rate') ratings.set(event.targetId, event.rating);
  }
  return events.flatMap((event) =>
    event.kind === 'answer' && !undone.has(event.id)
      ? [{ ...event, rating: ratings.get(event.id) ?? event.rating }]
      : [],
  );
}

/** The first answer of each study day; one that a clock set back has put before an earlier one counts as the same day. */
export function movingAnswers<A extends AnswerEvent>(answers: readonly A[], settings: ScheduleSettings): A[] {
  let lastDay = Number.NEGATIVE_INFINITY;
  return answers.filter(({ at }) => {
    const day = studyDayOf(at, settings.timeZone);
    const moves = day > lastDay;
    lastDay = Math.max(lastDay, day);
    return moves;
  });
}

/** A standing answer, the memory that it met and the one that it left. */
export interface FoldStep<A extends AnswerEvent = AnswerEvent> {
  readonly answer: A;
  readonly before: Memory | null;
  readonly after: Memory | null;
  readonly moves: boolean;
}

/**
 * The way of a memory, answer by answer. Where in its range of days an interval lies was decided when the answer was given and
 * is kept with it (or follows from its id), so the same events always give the same memory.
 */
export function foldSteps<A extends AnswerEvent>(
  events: readonly (A | RateEvent | UndoEvent)[],
  settings: ScheduleSettings,
): FoldStep<A>[] {
  const answers = standingAnswers(events);
  const moving = new Set(movingAnswers(answers, settings));
  let memory: Memory | null = null;
  return answers.map((answer) => {
    const before: Memory | null = memory;
    const moves = moving.has(answer);
    if (moves) memory = nextMemory(before, answer.rating, answer.at, settings, spreadOf(answer));
    return { answer, before, after: memory, moves };
  });
}

const spreadOf = ({ rating, places, originId, id }: AnswerEvent): Spread =>
  places?.[rating] ?? { seed: originId ?? id };

/** The memory at the end of that way. A raised revision of the question restarts nothing: it is noted. */
export function memoryAfter(steps: readonly FoldStep[]): LearnedMemory | null {
  const last = steps.at(-1);
  return last?.after ? { ...last.after, revision: last.answer.revision } : null;
}

/** The memory that these events leave, or null where no answer stands. */
export const foldReviews = (
  events: readonly ReviewEvent[],
  settings: ScheduleSettings,
): LearnedMemory | null => memoryAfter(foldSteps(events, settings));
