import { describe, expect, it } from 'vitest';
import { POLICY_NAMES } from './policy';
import { race, raceMarks } from './race';
import { makeWorkload, type WorkloadSetting } from './workload';

const SETTING: WorkloadSetting = {
  workload: 'zipf',
  keys: 1000,
  skew: 1,
  requests: 20_000,
  seed: 42,
  trace: '1,2,3,4,1,2,5,1,2,3,4,5',
};

const raceOn = (
  workload: WorkloadSetting['workload'],
  capacity = 100,
  change: Partial<WorkloadSetting> = {},
) => race({ ...makeWorkload({ ...SETTING, ...change, workload }), capacity, seed: 42, ttl: 1000 });

describe('the hits of the content plan', () => {
  it.each([
    ['zipf', [10_358, 11_496, 13_008, 10_297, 11_344, 12_655, 12_773, 15_040]],
    ['scan', [10_226, 11_293, 13_008, 10_159, 11_210, 12_665, 12_816, 15_040]],
    ['shift', [10_347, 11_475, 7915, 10_321, 11_330, 12_527, 12_652, 14_945]],
    ['loop', [0, 0, 0, 13_631, 0, 13_885, 0, 16_540]],
  ] as const)('%s', (workload, hits) => {
    const runs = raceOn(workload);
    expect(POLICY_NAMES.map((name) => runs[name].hits)).toEqual(hits);
  });

  it.each([
    [3, 9, 10, 7],
    [4, 10, 8, 6],
  ])('the trace with %d slots misses', (capacity, fifo, lru, opt) => {
    const runs = raceOn('trace', capacity);
    expect([runs.fifo, runs.lru, runs.opt].map(({ hits }) => 12 - hits)).toEqual([fifo, lru, opt]);
  });
});

describe('a race', () => {
  it('ends with what its last mark says, and tells how far it is', () => {
    const told: number[] = [];
    const setting = { ...makeWorkload(SETTING), capacity: 100, seed: 42, ttl: 1000 };
    const runs = race(setting, (progress) => told.push(progress));
    for (const name of POLICY_NAMES) {
      expect(runs[name].hitsAt.at(-1)).toBe(runs[name].hits);
      expect([...runs[name].hitsAt].sort((a, b) => a - b)).toEqual(runs[name].hitsAt);
    }
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('repeats with its seed, and another seed is another race', () => {
    expect(raceOn('zipf')).toEqual(raceOn('zipf'));
    expect(raceOn('zipf', 100, { seed: 43 })).not.toEqual(raceOn('zipf'));
  });

  it('has marks that rise to the end, also of a race of one request', () => {
    expect(raceMarks(1)).toEqual([1]);
    expect(raceMarks(20_000)).toHaveLength(40);
    expect(raceMarks(21_801).at(-1)).toBe(21_801);
  });
});
