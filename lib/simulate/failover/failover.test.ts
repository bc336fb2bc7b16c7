import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FailoverInput, failOver } from './failover';
import { failoverFrames } from './failover-frames';
import { PROMOTION_ORDERS, PROMOTION_STEPS } from './promotion-order';

const defaults: FailoverInput = {
  writes: 200,
  lag: 0.5,
  interval: 5,
  misses: 3,
  promote: 20,
  reroute: 30,
  mode: 'async',
  fencing: 'on',
  split: 0,
};

/** Thousandths, as people type them. */
const decimal = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);

const anyInput = fc.record<FailoverInput>({
  writes: decimal(1, 1e5),
  lag: decimal(0, 60),
  interval: decimal(0.1, 60),
  misses: fc.integer({ min: 1, max: 10 }),
  promote: decimal(0, 600),
  reroute: decimal(0, 600),
  mode: fc.constantFrom('async', 'sync'),
  fencing: fc.constantFrom('on', 'off'),
  split: decimal(0, 600),
});

describe('the vectors of C11', () => {
  it('the defaults', () => {
    const output = failOver(defaults);
    expect(output).toMatchObject({ rto: 65, failed: 13_000, lost: 100, diverged: 0 });
    expect(output.monthlyAvailability).toBeCloseTo(0.9999749228, 10);
  });

  it('a busy service far behind', () => {
    const set = { writes: 1000, lag: 2, interval: 10, misses: 3, promote: 60, reroute: 0 };
    expect(failOver({ ...defaults, ...set })).toMatchObject({ rto: 90, failed: 90_000, lost: 2000 });
  });

  it('43 seconds with two primaries', () => {
    expect(failOver({ ...defaults, fencing: 'off', split: 43 }).diverged).toBe(8600);
    expect(failOver({ ...defaults, fencing: 'on', split: 43 }).diverged).toBe(0);
  });

  it('synchronous replication loses nothing', () => {
    expect(failOver({ ...defaults, mode: 'sync' }).lost).toBe(0);
  });
});

/** Every write on its own: when it is sent, who takes it, whether the secondary has it when the primary dies. */
function countWrites(input: FailoverInput) {
  const { writes, lag, interval, misses, promote, reroute } = input;
  const counts = { failed: 0, lost: 0, diverged: 0 };
  const promotedAt = interval * misses + promote;
  const clientsMovedAt = promotedAt + reroute;
  const last = Math.max(clientsMovedAt, promotedAt + input.split);
  for (let i = -Math.ceil(lag * writes); i < last * writes; i++) {
    const sentAt = (i + 0.5) / writes;
    const reachesSecondaryAt = sentAt + (input.mode === 'async' ? lag : 0);
    if (sentAt < 0 && reachesSecondaryAt > 0) counts.lost++;
    if (sentAt >= 0 && sentAt < clientsMovedAt) counts.failed++;
    const bothAlive = sentAt >= promotedAt && sentAt < promotedAt + input.split;
    if (input.fencing === 'off' && bothAlive) counts.diverged++;
  }
  return counts;
}

describe('write by write', () => {
  it('agrees with the formulas', () => {
    const small = fc.record<FailoverInput>({
      writes: fc.integer({ min: 1, max: 20 }),
      lag: fc.integer({ min: 0, max: 10 }),
      interval: fc.integer({ min: 1, max: 5 }),
      misses: fc.integer({ min: 1, max: 5 }),
      promote: fc.integer({ min: 0, max: 20 }),
      reroute: fc.integer({ min: 0, max: 20 }),
      mode: fc.constantFrom('async', 'sync'),
      fencing: fc.constantFrom('on', 'off'),
      split: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(small, (input) => {
        expect(failOver(input)).toMatchObject(countWrites(input));
      }),
    );
  });
});

describe('properties', () => {
  it('every wait adds to the outage, which parts into detection, promotion and rerouting', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom('interval', 'promote', 'reroute'), (input, key) => {
        const output = failOver(input);
        expect(output.rto).toBeCloseTo(output.detection + input.promote + input.reroute, 9);
        expect(failOver({ ...input, [key]: input[key] + 1 }).rto).toBeGreaterThan(output.rto);
      }),
    );
  });

  it('seconds cancel: twice the writes fail twice as often', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const twice = failOver({ ...input, writes: 2 * input.writes });
        const once = failOver(input);
        expect([twice.failed, twice.lost, twice.diverged]).toEqual([
          2 * once.failed,
          2 * once.lost,
          2 * once.diverged,
        ]);
      }),
    );
  });
});

describe('failoverFrames', () => {
  it('tells the story in order, with a moment for each missed heartbeat', () => {
    expect(
      failoverFrames(defaults).map(({ stage, atSeconds, missed }) => [stage, atSeconds, missed]),
    ).toEqual([
      ['before', 0, 0],
      ['death', 0, 0],
      ['missed', 5, 1],
      ['missed', 10, 2],
      ['missed', 15, 3],
      ['agreed', 15, 3],
      ['promoted', 35, 3],
      ['rerouted', 65, 3],
      ['fenced', 65, 3],
    ]);
  });

  it('ends with the old primary that goes on writing', () => {
    const last = failoverFrames({ ...defaults, fencing: 'off', split: 43 }).at(-1);
    expect(last?.atSeconds).toBe(78);
    expect(last?.sentence.replaceAll('\u00a0', ' ')).toBe(
      '1분 18초: 격리가 없어 옛 주도 43초 동안 쓰기를 받고 8,600건이 갈라져요.',
    );
  });

  it('never goes back in time, and each sentence fits two lines of a narrow screen', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const frames = failoverFrames(input);
        const times = frames.map(({ atSeconds }) => atSeconds);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const { sentence } of frames) {
          expect(sentence.length).toBeLessThanOrEqual(62);
          expect(sentence).toMatch(/요\.$/);
        }
      }),
    );
  });
});

it('the orders of the steps are orders of all of them', () => {
  for (const order of PROMOTION_ORDERS) expect(order.toSorted()).toEqual(PROMOTION_STEPS.map((_, i) => i));
});
