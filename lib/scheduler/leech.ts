/** A question that is forgotten again and again costs more than it gives: it is taken out, and taken out again later. */
const FIRST_LIMIT = 8;
const NEXT_LIMITS = 4;

/** The last limit that so many lapses have reached: 0, 8, 12, 16 … */
export const leechLimit = (lapses: number): number =>
  lapses < FIRST_LIMIT ? 0 : lapses - ((lapses - FIRST_LIMIT) % NEXT_LIMITS);

/** Taken out, unless the learner has put it back with as many lapses and it has not reached another limit since. */
export const isLeech = (lapses: number, putBackLapses: number | null): boolean =>
  leechLimit(lapses) > (putBackLapses ?? 0);
