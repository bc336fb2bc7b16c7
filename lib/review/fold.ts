import type { LearnedMemory } from '../scheduler/card';
import { nextMemory } from '../scheduler/fsrs';
import type { Memory, Rating, ScheduleSettings } from '../scheduler/memory';
import type { Places } from '../scheduler/place-ratings';
import { studyDayOf } from '../scheduler/study-day';

/** What happened to one learner and one question. */
export type ReviewEvent = AnswerEvent | RateEvent | UndoEvent;

export interface AnswerEvent {
  readonly kind: 'answer';
  readonly id: string;
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

/**
 * The memory that these events leave, or null where no answer stands. Where in its range of days an interval lies was
 * decided when the answer was given and is kept with it (or follows from its id), so the same events always give the
 * same memory. A raised revision of the question restarts nothing: it is noted.
 */
export function foldReviews(
  events: readonly ReviewEvent[],
  settings: ScheduleSettings,
): LearnedMemory | null {
  const answers = standingAnswers(events);
  const revision = answers.at(-1)?.revision;
  let memory: Memory | null = null;
  for (const { rating, at, id, places } of movingAnswers(answers, settings))
    memory = nextMemory(memory, rating, at, settings, places?.[rating] ?? { seed: id });
  return memory && revision !== undefined ? { ...memory, revision } : null;
}
