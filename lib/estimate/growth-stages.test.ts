import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityModel } from './capacity-model';
import { GROWTH_SERVICE } from './growth-assumptions';
import { limitBefore } from './growth-limits';
import { type GrowthParts, STAGES } from './growth-parts';
import { FEWEST_USERS, MOST_USERS, planGrowth } from './growth-stages';
import { runModel } from './run-model';

/** Even in the logarithm, so that small and large services are tried alike. */
const users = fc
  .double({ min: 0, max: Math.log10(MOST_USERS), noNaN: true })
  .map((exponent) => Math.round(10 ** exponent));

const NEVER_FEWER = ['web', 'balancer', 'database', 'replica', 'cache', 'cdn', 'mediaStore'] as const;
const NOR_THESE = ['sessionStore', 'dataCenter', 'queue', 'worker'] as const;
const countsOf = (parts: GrowthParts) => [...NEVER_FEWER, ...NOR_THESE].map((name) => parts[name]);

describe('the stages of growth', () => {
  it.each([
    [1, 0],
    [20_000, 0],
    [30_000, 1],
    [200_000, 1],
    [300_000, 2],
    [700_000, 2],
    [1_000_000, 3],
    [3_000_000, 3],
    [5_000_000, 4],
    [7_000_000, 5],
    [10_000_000, 6],
    [15_000_000, 6],
    [20_000_000, 7],
    [30_000_000, 7],
    [50_000_000, 8],
    [100_000_000, 8],
  ])('%d users are at stage %d', (count, stage) => {
    expect(planGrowth(count).stage).toBe(stage);
  });

  it('come in the order that the limits set: nothing is ever asked more than it may carry', () => {
    fc.assert(
      fc.property(users, (count) => {
        for (const { utilization } of planGrowth(count).uses) expect(utilization).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('are announced by the part that breaks first', () => {
    const last = STAGES.length - 1;
    for (let exponent = 0; exponent <= 8; exponent += 0.001) {
      const { stage, uses } = planGrowth(10 ** exponent);
      const next = STAGES[stage + 1];
      // Servers are counted whole, so that their limit may be a step ahead of one that is nearly as close.
      if (next !== undefined && stage < last && (uses[0]?.utilization ?? 0) > 0.8)
        expect([uses[0]?.name, uses[1]?.name]).toContain(limitBefore(next));
    }
  });

  it('never need fewer parts or machines for more users', () => {
    fc.assert(
      fc.property(users, users, (a, b) => {
        const [small, large] = [planGrowth(Math.min(a, b)), planGrowth(Math.max(a, b))];
        expect(large.stage).toBeGreaterThanOrEqual(small.stage);
        expect(large.machines).toBeGreaterThanOrEqual(small.machines);
        const counts = countsOf(large.parts);
        for (const [i, count] of countsOf(small.parts).entries())
          expect(counts[i]).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the ends of the road', () => {
  it('begins with one machine that has almost nothing to do', () => {
    const { parts, machines, uses } = planGrowth(FEWEST_USERS);
    expect([parts.server, machines]).toEqual([1, 1]);
    expect(uses[0]?.name).toBe('sharedServer');
    expect(uses[0]?.utilization).toBeLessThan(0.001);
  });

  it('ends with two full data centers and the shards as the next to grow', () => {
    const { parts, machines, uses } = planGrowth(MOST_USERS);
    expect(parts).toMatchObject({ web: 391, database: 3, dataCenter: 2, cache: 42, replica: 26, worker: 40 });
    expect(machines).toBe(2 * (391 + 2 + 3 + 26 + 42 + 2 + 40));
    expect(uses[0]?.name).toBe('databaseWrites');
  });
});

describe('the numbers', () => {
  it('are those that the calculator of chapter 12 gives for the same people', () => {
    const run = runModel(capacityModel, { mau: 3e6, readsPerUser: GROWTH_SERVICE.readsPerUser });
    if (!run.ok) throw new Error('C01 refuses the assumptions of the figure');
    expect(planGrowth(3e6).loads).toMatchObject(run.value.outputs);
    expect(run.value.inputs).toEqual({ ...GROWTH_SERVICE, mau: 3e6 });
  });
});
