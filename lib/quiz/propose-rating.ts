import type { Rating } from '../scheduler/memory';
import type { Verdict } from './protocol';

const PROPOSED = { wrong: 'again', almost: 'hard', right: 'good' } as const satisfies Record<Verdict, Rating>;

const ALLOWED = {
  wrong: ['again'],
  almost: ['again', 'hard'],
  right: ['hard', 'good', 'easy'],
} as const satisfies Record<Verdict, readonly Rating[]>;

/** The rating that a grade stands for until the learner says otherwise. */
export const proposeRating = (verdict: Verdict): Rating => PROPOSED[verdict];

/** The proposed rating and those that the learner may choose instead, hardest first. */
export const allowedRatings = (verdict: Verdict): readonly Rating[] => ALLOWED[verdict];
