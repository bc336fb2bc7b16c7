import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValues } from './any-values.fixture';
import { breakEvenRatio, type CacheEffectInput, effectiveMs, estimateCacheEffect } from './cache-effect';
import { cacheEffectModel } from './cache-effect-model';
import { runModel } from './run-model';

const defaults: CacheEffectInput = { h: 0.9, tc: 1, tdb: 20, qps: 10_000, hotKeyQps: 5000 };
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the vectors of C06', () => {
  it('the base', () => {
    const run = runModel(cacheEffectModel, {});
    if (!run.ok) throw new Error('the defaults are refused');
    expect(run.value.inputs).toEqual(defaults);
    const { outputs } = run.value;
    expect(outputs.effectiveMs).toBeCloseTo(3, 12);
    expect(outputs.dbQps).toBeCloseTo(1000, 9);
    expect(outputs.speedUp).toBeCloseTo(6.6667, 4);
    expect(outputs.breakEven).toBe(0.05);
    expect(outputs.lossMultiplier).toBeCloseTo(10, 12);
    expect(outputs.stampedeQueries).toBe(100);
  });

  it.each([
    [{ h: 0.99 }, 1.2],
    [{ h: 0.5 }, 11],
    [{ h: 0.8 }, 5],
    [{ h: 0.95, tc: 0.5, tdb: 10 }, 1],
  ])('%j', (set, ms) => {
    expect(estimateCacheEffect({ ...defaults, ...set }).effectiveMs).toBeCloseTo(ms, 12);
  });

  it('99 % leaves the database 100 QPS', () => {
    expect(estimateCacheEffect({ ...defaults, h: 0.99 }).dbQps).toBeCloseTo(100, 9);
  });
});

const anyInput = fc.record({
  h: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  tc: fc.double({ min: 0.05, max: 20, noNaN: true }),
  tdb: fc.double({ min: 0.5, max: 500, noNaN: true }),
  qps: fc.double({ min: 1, max: 1e6, noNaN: true }),
  hotKeyQps: fc.double({ min: 1, max: 1e6, noNaN: true }),
});

describe('estimateCacheEffect', () => {
  it('parts the lookups into those that the cache takes and those that reach the database', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { dbQps, offloadQps, lossMultiplier } = estimateCacheEffect(input);
        expect((dbQps + offloadQps) / input.qps).toBeCloseTo(1, 9);
        expect((dbQps * lossMultiplier) / input.qps).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is faster and easier on the database with every hit', () => {
    fc.assert(
      fc.property(anyInput, fc.double({ min: 0, max: 1, noNaN: true }), (input, share) => {
        const [here, lower] = [input, { ...input, h: input.h * share }].map(estimateCacheEffect);
        expect(here?.effectiveMs).toBeLessThanOrEqual((lower?.effectiveMs ?? 0) + 1e-9);
        expect(here?.dbQps).toBeLessThanOrEqual((lower?.dbQps ?? 0) + 1e-6);
        expect(here?.lossMultiplier).toBeGreaterThanOrEqual(lower?.lossMultiplier ?? 0);
      }),
    );
  });

  it('breaks even where the cache saves as much as it costs', () => {
    fc.assert(
      fc.property(anyInput, ({ tc, tdb }) => {
        expect(effectiveMs(breakEvenRatio(tc, tdb), tc, tdb) / tdb).toBeCloseTo(1, 9);
      }),
    );
  });

  it('does not look up one key more often than all of them', () => {
    expect(estimateCacheEffect({ ...defaults, qps: 100 }).stampedeQueries).toBe(2);
  });
});

describe('the words of C06', () => {
  const summary = (values: Partial<CacheEffectInput>) =>
    visible(cacheEffectModel.summarize({ ...defaults, ...values }));

  it('sums up', () => {
    expect(summary({})).toBe(
      '적중률이 90%라면 조회가 평균 3 ms가 되어 DB만 읽을 때보다 6.67배 빨라요. DB에는 1,000 QPS만 닿지만 캐시를 잃는 순간 그 10배로 늘어요.',
    );
    expect(summary({ h: 0.05 })).toContain('조회가 평균 20 ms로 DB만 읽을 때와 같아요.');
    expect(summary({ h: 0 })).toContain('DB에는 10,000 QPS 모두 닿아요.');
    expect(summary({ h: 0, tc: 1, tdb: 1 })).toContain('평균 2 ms로 DB만 읽을 때보다 2배 느려요');
  });

  it('refuses a cache that never misses, with the reason in the hint', () => {
    const run = runModel(cacheEffectModel, { h: 1 });
    expect(run.ok ? '' : visible(run.error[0]?.message ?? '')).toBe(
      '적중률은 0%부터 99.99%까지 넣을 수 있어요.',
    );
  });
});

describe('the slips of C06', () => {
  const slip = (part: string, asked: string) =>
    cacheEffectModel.slips?.find(({ says }) => says.includes(part))?.compute(defaults, asked);

  it('gives what a wrong working gives', () => {
    expect(slip('먼저 들른', 'effectiveMs')).toBeCloseTo(2.9, 12);
    expect(slip('반반', 'effectiveMs')).toBe(10.5);
    expect(slip('자리에 적중률', 'dbQps')).toBeCloseTo(9000, 9);
    expect(slip('자리에 적중률', 'lossMultiplier')).toBeCloseTo(1 / 0.9, 9);
    expect(slip('자리에 적중률', 'stampedeQueries')).toBeUndefined();
    expect(slip('초로 바꾸지', 'stampedeQueries')).toBe(100_000);
  });

  it('leaves the figures alone that it does not touch', () => {
    fc.assert(
      fc.property(anyValues(cacheEffectModel), (values) => {
        for (const { compute } of cacheEffectModel.slips ?? []) {
          expect(compute({ ...defaults, ...values }, 'breakEven')).toBeUndefined();
        }
      }),
    );
  });
});
