import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveKeys } from './move-keys';
import { NAIVE_OWNER, naiveMoved } from './naive-sharding.fixture';
import { countMoved, loadsOf, maxToMean, SHARDING_MODES } from './placement';
import { makeSlotTables, SLOTS, slotsMoved } from './slots';

const moved = (n: number, m: number, vnodes: number) => {
  const { placements } = moveKeys({ n, m, keys: 10_000, vnodes });
  return { modulo: countMoved(placements.modulo), ring: countMoved(placements.ring), placements };
};

describe('the counts of the content plan', () => {
  it.each([
    [4, 5, 7955, [2996, 1670, 2349]],
    [4, 8, 5069, [6204, 5128, 5155]],
    [4, 6, 6603, [5571, 3643, 3429]],
    [10, 11, 9077, [17, 963, 935]],
  ])('%d → %d', (n, m, modulo, ring) => {
    const runs = [1, 10, 100].map((vnodes) => moved(n, m, vnodes));
    expect(runs.map((run) => run.ring)).toEqual(ring);
    expect(runs.map((run) => run.modulo)).toEqual([modulo, modulo, modulo]);
  });

  it.each([
    [1, 1.498],
    [10, 1.4065],
    [100, 1.1745],
    [500, 1.0395],
  ])('five nodes with %d points each: the fullest has %d times the mean', (vnodes, ratio) => {
    expect(maxToMean(moved(4, 5, vnodes).placements.ring.after, 5)).toBe(ratio);
  });

  it('a fifth node takes 3,276 slots', () => expect(slotsMoved(makeSlotTables(4, 5))).toBe(3276));
});

const anySetting = fc.record({
  n: fc.integer({ min: 1, max: 9 }),
  m: fc.integer({ min: 1, max: 9 }),
  keys: fc.integer({ min: 1, max: 60 }),
  vnodes: fc.integer({ min: 1, max: 6 }),
});

describe.each(['modulo', 'ring', 'range'] as const)('%s', (mode) => {
  it('places each key as its plain version does', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { placements } = moveKeys(setting);
        const keys = Array.from({ length: setting.keys }, (_, key) => key);
        const owners = (nodes: number) => keys.map((key) => NAIVE_OWNER[mode](key, nodes, setting));
        expect([...placements[mode].before]).toEqual(owners(setting.n));
        expect([...placements[mode].after]).toEqual(owners(setting.m));
        expect(countMoved(placements[mode])).toBe(naiveMoved(mode, setting));
      }),
      { numRuns: 60 },
    );
  });
});

describe('slots', () => {
  const anyNodes = fc.integer({ min: 1, max: 100 });

  it('are even before and after, to a slot', () => {
    fc.assert(
      fc.property(anyNodes, anyNodes, (n, m) => {
        const tables = makeSlotTables(n, m);
        for (const [owners, nodes] of [
          [tables.before, n],
          [tables.after, m],
        ] as const) {
          const loads = [...loadsOf(owners, nodes)];
          expect(loads.reduce((sum, load) => sum + load)).toBe(SLOTS);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('move no more than evenness asks for', () => {
    fc.assert(
      fc.property(anyNodes, anyNodes, (n, m) => {
        const { before, after } = makeSlotTables(n, m);
        const had = loadsOf(before, 100);
        const has = loadsOf(after, 100);
        const arrived = [...has].reduce((sum, load, node) => sum + Math.max(0, load - (had[node] ?? 0)), 0);
        expect(slotsMoved({ before, after })).toBe(arrived);
        expect(arrived).toBeGreaterThanOrEqual((m - n) * Math.floor(SLOTS / m));
        expect(arrived).toBeLessThanOrEqual(Math.abs(m - n) * Math.ceil(SLOTS / Math.min(n, m)));
      }),
    );
  });
});

describe('moving keys', () => {
  it('loses none, and moves none where nothing changes', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { placements } = moveKeys(setting);
        const still = moveKeys({ ...setting, m: setting.n }).placements;
        for (const mode of SHARDING_MODES) {
          const loads = loadsOf(placements[mode].after, setting.m);
          expect(loads.reduce((sum, load) => sum + load)).toBe(setting.keys);
          expect(countMoved(still[mode])).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('on the ring goes to new nodes only, or away from gone ones only', () => {
    fc.assert(
      fc.property(anySetting, ({ n, m, ...rest }) => {
        const { before, after } = moveKeys({ n, m, ...rest }).placements.ring;
        before.forEach((from, key) => {
          const to = after[key] ?? 0;
          if (from !== to) expect(m > n ? to >= n : from >= m).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('tells how far it is, rising to the end', () => {
    const told: number[] = [];
    moveKeys({ n: 4, m: 5, keys: 5000, vnodes: 20 }, (progress) => told.push(progress));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
