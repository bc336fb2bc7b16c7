import { expect, it } from 'vitest';
import { STAGES } from '@/lib/estimate/growth-parts';
import { planGrowth } from '@/lib/estimate/growth-stages';
import { GROWTH_STOPS, neighbourStop, STAGE_STOPS, START_STOP, usersAt } from './growth-stops';

it('goes from one user to a hundred million, each stop above the one before', () => {
  expect([GROWTH_STOPS[0], GROWTH_STOPS.at(-1)]).toEqual([1, 100_000_000]);
  expect([...new Set(GROWTH_STOPS)].sort((a, b) => a - b)).toEqual(GROWTH_STOPS);
});

it('meets all nine stages, in order', () => {
  const stages = GROWTH_STOPS.map((users) => planGrowth(users).stage);
  expect([...new Set(stages)]).toEqual(STAGES);
  expect(STAGE_STOPS).toEqual([...STAGE_STOPS].sort((a, b) => a - b));
});

it('steps from stage to stage and ends at both ends', () => {
  expect(neighbourStop(0, -1)).toBeUndefined();
  expect(neighbourStop(8, 1)).toBeUndefined();
  expect(usersAt(neighbourStop(3, 1) ?? 0)).toBe(5_000_000);
  expect(usersAt(START_STOP)).toBe(3_000_000);
});
