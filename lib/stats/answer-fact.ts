import type { Confidence } from '../quiz/confidence';
import type { QuestionType } from '../quiz/question-schema';
import { retrievability } from '../scheduler/fsrs';
import type { Memory, ScheduleSettings } from '../scheduler/memory';
import { studyDayOf } from '../scheduler/study-day';

/** How old the memory was that an answer met. A `repeat` came on a day on which its question had been answered before. */
export const STAGES = ['new', 'young', 'mature', 'repeat'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Where Anki draws the line too. It is drawn by stability and not by the interval, so that another desired retention or
 * load balancing, which move intervals, leave the past as it was.
 */
export const MATURE_DAYS = 21;

/** Longer answers are pages left open. */
const LONGEST_SECONDS = 300;

/** What one standing answer says to the statistics. */
export interface AnswerFact {
  readonly day: number;
  readonly kind: QuestionType;
  readonly stage: Stage;
  readonly isRight: boolean;
  /** Not rated `again`. */
  readonly isKept: boolean;
  readonly durationSeconds: number;
  readonly confidence: Confidence | null;
  /** The chance of recall that the memory foretold, 0 to 1; null where there was no memory, or one of the same day. */
  readonly predicted: number | null;
}

interface Met {
  readonly at: Date;
  /** The memory that the answer met, and whether the answer moved it. */
  readonly before: Memory | null;
  readonly moves: boolean;
}

function stageOf({ before, moves }: Met): Stage {
  if (!moves) return 'repeat';
  if (!before) return 'new';
  return before.stability < MATURE_DAYS ? 'young' : 'mature';
}

interface Answered extends Met {
  readonly kind: QuestionType;
  readonly isRight: boolean;
  readonly isKept: boolean;
  readonly durationMs: number;
  readonly confidence: Confidence | null;
}

export function answerFact(answered: Answered, settings: ScheduleSettings): AnswerFact {
  const { kind, at, before, moves, isRight, isKept, confidence, durationMs } = answered;
  return {
    day: studyDayOf(at, settings.timeZone),
    kind,
    stage: stageOf(answered),
    isRight,
    isKept,
    durationSeconds: Math.min(LONGEST_SECONDS, Math.round(durationMs / 1000)),
    confidence,
    predicted: moves && before ? retrievability(before, at, settings) : null,
  };
}
