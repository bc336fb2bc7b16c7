import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CacheSequenceInput, cacheSequence, isRace } from './cache-sequence';
import { sequenceFrames } from './sequence-frames';
import { messagesOf } from './sequences';
import { CACHE_STEP_ORDERS } from './step-orders';

const defaults: CacheSequenceInput = {
  pattern: 'cache-aside',
  op: 'read-hit',
  fault: 'none',
  tc: 1,
  tdb: 20,
  flush: 2,
  writeRate: 500,
};

const decimal = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
const anyInput = fc.record<CacheSequenceInput>({
  pattern: fc.constantFrom('cache-aside', 'read-through', 'write-through', 'write-back', 'write-around'),
  op: fc.constantFrom('read-hit', 'read-miss', 'write'),
  fault: fc.constantFrom('none', 'cache-dies', 'stale-race', 'lease'),
  tc: decimal(0.05, 20),
  tdb: decimal(0.5, 500),
  flush: decimal(0.1, 60),
  writeRate: fc.integer({ min: 1, max: 1e4 }),
});

describe('the vectors of C08', () => {
  it.each<[Partial<CacheSequenceInput>, number, number]>([
    [{ op: 'read-hit' }, 1, 1],
    [{ op: 'read-miss' }, 22, 3],
    [{ op: 'read-miss', pattern: 'read-through' }, 22, 1],
    [{ op: 'write' }, 21, 2],
    [{ op: 'write', pattern: 'write-through' }, 21, 1],
    [{ op: 'write', pattern: 'write-back' }, 1, 1],
    [{ op: 'write', pattern: 'write-around' }, 20, 1],
  ])('%j takes %d ms in %d calls of the application', (set, latency, appCalls) => {
    expect(cacheSequence({ ...defaults, ...set })).toMatchObject({ latency, appCalls, lostWrites: 0 });
  });

  it('loses at most what was written since the last flush', () => {
    const dies = { ...defaults, op: 'write', pattern: 'write-back', fault: 'cache-dies' } as const;
    expect(cacheSequence(dies).lostWrites).toBe(1000);
    expect(cacheSequence({ ...dies, pattern: 'write-through' }).lostWrites).toBe(0);
  });
});

/** Until the application answers, message by message. */
function addUp(input: CacheSequenceInput) {
  const messages = messagesOf(input);
  const answered = messages.findIndex(({ label }) => label === '응답');
  const before = messages.slice(0, answered);
  const calls = before.filter(
    ({ from, kind }) => (from === 'app' || from === 'writer') && (kind === 'request' || kind === 'silent'),
  );
  return { latency: before.reduce((sum, { ms }) => sum + ms, 0), appCalls: calls.length };
}

describe('message by message', () => {
  it('agrees with the formulas, whatever goes wrong', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { latency, appCalls } = cacheSequence(input);
        expect(addUp(input).latency).toBeCloseTo(latency, 9);
        expect(addUp(input).appCalls).toBe(appCalls);
      }),
    );
  });

  it('nobody sends two messages at once: each starts where something arrived, but for the second client', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        fc.pre(!isRace(input));
        let at = 'app';
        for (const { from, to, kind } of messagesOf(input)) {
          if (kind !== 'inside' || from === 'app') expect(from).toBe(at);
          at =
            kind === 'silent' || (kind === 'inside' && from === 'cache')
              ? kind === 'silent'
                ? from
                : 'cache'
              : to;
        }
      }),
    );
  });
});

describe('writes second by second', () => {
  it('what is waiting in the cache never passes the bound', () => {
    const anyBuffer = fc.record({
      flush: fc.integer({ min: 1, max: 20 }),
      rate: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(anyBuffer, fc.integer({ min: 1, max: 100 }), ({ flush, rate }, deathSecond) => {
        let waiting = 0;
        for (let second = 1; second <= deathSecond; second++) {
          if ((second - 1) % flush === 0) waiting = 0;
          waiting += rate;
        }
        const input = { ...defaults, pattern: 'write-back', op: 'write', fault: 'cache-dies' } as const;
        expect(waiting).toBeLessThanOrEqual(cacheSequence({ ...input, flush, writeRate: rate }).lostWrites);
      }),
    );
  });
});

describe('sequenceFrames', () => {
  const keptAtEnd = (set: Partial<CacheSequenceInput>) => {
    const last = sequenceFrames({ ...defaults, ...set }).at(-1);
    return [last?.cache, last?.db];
  };

  it('leaves in both places what the pattern promises', () => {
    expect(keptAtEnd({ op: 'read-miss' })).toEqual(['v1', 'v1']);
    expect(keptAtEnd({ op: 'write' })).toEqual(['비어 있음', 'v2']);
    expect(keptAtEnd({ op: 'write', pattern: 'write-through' })).toEqual(['v2', 'v2']);
    expect(keptAtEnd({ op: 'write', pattern: 'write-back' })).toEqual(['v2', 'v2']);
    expect(keptAtEnd({ op: 'write', pattern: 'write-back', fault: 'cache-dies' })).toEqual(['죽음', 'v1']);
    expect(keptAtEnd({ op: 'write', pattern: 'write-around' })).toEqual(['v1', 'v2']);
  });

  it('leaves an old value behind a race, and none behind a lease', () => {
    expect(keptAtEnd({ fault: 'stale-race' })).toEqual(['v1', 'v2']);
    expect(keptAtEnd({ fault: 'lease' })).toEqual(['비어 있음', 'v2']);
  });

  it('runs the clock with the messages, and waits for the flush', () => {
    const times = sequenceFrames({ ...defaults, op: 'read-miss' }).map(({ atMs }) => atMs);
    expect(times).toEqual([0, 0.5, 1, 11, 21, 21.5, 22, 22]);
    expect(sequenceFrames({ ...defaults, op: 'write', pattern: 'write-back' }).at(-1)?.atMs).toBe(2021);
  });

  it('is short enough for the diagram, and each sentence for two lines', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const frames = sequenceFrames(input);
        expect(frames.length).toBeLessThanOrEqual(12);
        for (const { sentence } of frames) {
          expect(sentence.length).toBeLessThanOrEqual(50);
          expect(sentence).toMatch(/요\.$/);
        }
      }),
    );
  });
});

it('the orders of the steps are orders of all of them', () => {
  for (const { steps, orders } of CACHE_STEP_ORDERS)
    for (const order of orders) expect(order.toSorted()).toEqual(steps.map((_, i) => i));
});
