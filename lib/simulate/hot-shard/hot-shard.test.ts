import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HotShardInput, hotShard, shardLoads } from './hot-shard';
import { fanOutFrames, shardFrames } from './hot-shard-frames';

const defaults: HotShardInput = {
  view: 'shard',
  shards: 10,
  total: 10_000,
  hotShare: 0.3,
  split: 1,
  cacheHit: 0,
  postsPerDay: 300e6,
  avgFollowers: 200,
  celebFollowers: 10e6,
  insertRate: 100_000,
  threshold: 100_000,
};

const percentage = fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100);
const anyInput = fc.record<HotShardInput>({
  view: fc.constantFrom('shard', 'fan-out'),
  shards: fc.integer({ min: 2, max: 100 }),
  total: fc.integer({ min: 1, max: 1e7 }),
  hotShare: percentage,
  split: fc.integer({ min: 1, max: 100 }),
  cacheHit: percentage,
  postsPerDay: fc.integer({ min: 1, max: 1e9 }),
  avgFollowers: fc.integer({ min: 1, max: 1e5 }),
  celebFollowers: fc.integer({ min: 1, max: 1e9 }),
  insertRate: fc.integer({ min: 1, max: 1e7 }),
  threshold: fc.integer({ min: 1, max: 1e9 }),
});

describe('the vectors of C10', () => {
  it.each([
    [1, 3700, 3.7],
    [2, 2200, 2.2],
    [5, 1300, 1.3],
    [10, 1000, 1],
  ])('split into %d, the hottest shard carries %d', (split, hottestQps, ratio) => {
    const output = hotShard({ ...defaults, split });
    expect(output.hottestQps).toBeCloseTo(hottestQps, 9);
    expect(output.ratio).toBeCloseTo(ratio, 9);
  });

  it('300 million posts a day to 200 followers each, and one to 10 million', () => {
    expect(hotShard(defaults).insertsPerSecond).toBeCloseTo(694_444.44, 2);
    expect(hotShard(defaults).celebDelay).toBe(100);
    expect(hotShard(defaults).hybridDelay).toBe(1);
  });
});

/** Requests key by key: the hot one under its sub-keys in turn, 1,000 others on the shards in turn. */
function sumByKey(input: HotShardInput): readonly number[] {
  const loads = Array.from({ length: input.shards }, () => 0);
  const add = (shard: number, qps: number) => {
    loads[shard] = (loads[shard] ?? 0) + qps;
  };
  const subKeys = Math.min(input.split, input.shards);
  const missed = input.total * input.hotShare * (1 - input.cacheHit);
  for (let key = 0; key < subKeys; key++) add(key, missed / subKeys);
  const others = input.shards * 10;
  for (let key = 0; key < others; key++)
    add(key % input.shards, (input.total * (1 - input.hotShare)) / others);
  return loads;
}

describe('key by key', () => {
  it('agrees with the formulas', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const counted = sumByKey(input);
        for (const [shard, load] of shardLoads(input).entries())
          expect(load / (counted[shard] ?? 0)).toBeCloseTo(1, 9);
        expect(hotShard(input).hottestQps / Math.max(...counted)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('the shards and the cache together carry every request', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const sum = shardLoads(input).reduce((total, load) => total + load, hotShard(input).cachedQps);
        expect(sum / input.total).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('properties', () => {
  it('splitting further never heats the hottest shard, and one more shard hardly cools it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { hottestQps } = hotShard(input);
        const further = hotShard({ ...input, split: Math.min(100, input.split + 1) }).hottestQps;
        expect(further).toBeLessThanOrEqual(hottestQps * (1 + 1e-12));
      }),
    );
    const eleven = hotShard({ ...defaults, shards: 11 }).hottestQps;
    expect(eleven / hotShard(defaults).hottestQps).toBeGreaterThan(0.98);
  });

  it('a threshold never makes a push longer', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { hybridDelay, celebDelay } = hotShard(input);
        expect(hybridDelay).toBeLessThanOrEqual(celebDelay);
      }),
    );
  });
});

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('frames', () => {
  it('go from even shards to the split and the cache', () => {
    const frames = shardFrames({ ...defaults, split: 5, cacheHit: 0.5 });
    expect(frames.map(({ subKeys, loads }) => [subKeys, Math.round(Math.max(...loads))])).toEqual([
      [0, 1000],
      [1, 3700],
      [2, 2200],
      [4, 1450],
      [5, 1300],
      [5, 1000],
    ]);
    expect(frames.map(({ sentence }) => visible(sentence)).slice(1, 3)).toEqual([
      '인기 키 하나가 한 샤드에 몰려 3,700 QPS가 돼요.',
      '하위 키 2개로 나누면 가장 뜨거운 샤드가 2,200 QPS예요.',
    ]);
  });

  it('end with the model’s own numbers, in sentences that fit two lines', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const last = shardFrames(input).at(-1);
        expect(Math.max(...(last?.loads ?? [])) / hotShard(input).hottestQps).toBeCloseTo(1, 9);
        const pushed = fanOutFrames(input).at(-1);
        expect(pushed?.atSeconds).toBe(hotShard(input).celebDelay);
        expect(pushed?.reached).toBe(input.celebFollowers);
        for (const { sentence } of [...shardFrames(input), ...fanOutFrames(input)]) {
          expect(sentence.length).toBeLessThanOrEqual(60);
          expect(sentence).toMatch(/요\.$/);
        }
      }),
    );
  });
});
