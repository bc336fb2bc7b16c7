import { STAGES, type Stage } from '@/lib/estimate/growth-parts';
import { FEWEST_USERS, MOST_USERS, planGrowth } from '@/lib/estimate/growth-stages';

/** Numbers that a person would say; below 10,000 one machine carries everything, so there the steps are long. */
const FIRST_STOPS = [FEWEST_USERS, 10, 100, 1000];
const MANTISSAS = [1, 1.5, 2, 3, 5, 7];
const EXPONENTS = [4, 5, 6, 7];

/** The numbers of monthly users that the slider goes through. */
export const GROWTH_STOPS: readonly number[] = [
  ...FIRST_STOPS,
  ...EXPONENTS.flatMap((exponent) => MANTISSAS.map((mantissa) => mantissa * 10 ** exponent)),
  MOST_USERS,
];

/** Where the figure stands before anybody moves it: a service that many know the size of, with its next limit in sight. */
export const START_STOP = GROWTH_STOPS.indexOf(3_000_000);

export const usersAt = (stop: number): number => GROWTH_STOPS[stop] ?? MOST_USERS;

/** The first stop of each stage. */
export const STAGE_STOPS: readonly number[] = STAGES.map((stage) =>
  GROWTH_STOPS.findIndex((users) => planGrowth(users).stage === stage),
);

/** The first stop of the stage before or after the one that holds this stop; undefined at the ends. */
export const neighbourStop = (stage: Stage, step: -1 | 1): number | undefined => STAGE_STOPS[stage + step];
