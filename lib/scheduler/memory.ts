/** How well the learner says (or the grade proposes) that it was remembered. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

/** What is known of one learner's memory of one question, after FSRS-6. */
export interface Memory {
  /** Days after which the chance of recall has fallen to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  readonly intervalDays: number;
  readonly dueAt: Date;
  readonly lastReviewedAt: Date;
  /** Answers that moved this memory. */
  readonly reps: number;
  /** How often it was forgotten after having been known. */
  readonly lapses: number;
}

export interface ScheduleSettings {
  /** IANA zone of the member; the study day turns over there. */
  readonly timeZone: string;
  /** The chance of recall to be asked at, 0.80–0.97. */
  readonly desiredRetention: number;
}
