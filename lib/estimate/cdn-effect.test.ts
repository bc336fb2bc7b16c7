import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CdnEffectInput,
  estimateCdnEffect,
  invalidationFee,
  meanLatencyMs,
  STRATEGIES,
  staleShare,
  worstStaleness,
} from './cdn-effect';
import { cdnEffectModel } from './cdn-effect-model';
import { runModel } from './run-model';

const defaults: CdnEffectInput = {
  h: 0.95,
  rttEdge: 20,
  rttOrigin: 200,
  requests: 100e6,
  size: 500e3,
  priceOrigin: 0.09,
  priceCdn: 0.085,
  priceFill: 0.02,
  strategy: 'invalidate',
  ttl: 86_400,
  deploys: 30,
  paths: 120,
  propagation: 60,
};
const visible = (text: string) => text.replaceAll('\u00a0', ' ');
const withStrategy = (strategy: CdnEffectInput['strategy']) => ({ ...defaults, strategy });

describe('the vectors of C12', () => {
  it('the base', () => {
    const run = runModel(cdnEffectModel, {});
    if (!run.ok) throw new Error('the defaults are refused');
    expect(run.value.inputs).toEqual(defaults);
    const { outputs } = run.value;
    expect(outputs.latencyMs).toBeCloseTo(30, 9);
    expect(outputs.totalBytes).toBe(50_000e9);
    expect(outputs.originBytes).toBeCloseTo(2500e9, 0);
    expect(outputs.originOnlyCost).toBeCloseTo(4500, 9);
    expect(outputs.deliveryCost).toBeCloseTo(4250, 9);
    expect(outputs.fillCost).toBeCloseTo(50, 9);
    expect(outputs.invalidationFee).toBeCloseTo(13, 9);
  });

  it('a hit ratio of 80 %', () => {
    expect(meanLatencyMs(0.8, 20, 200)).toBeCloseTo(60, 9);
  });

  it('a wildcard is one path', () => {
    expect(invalidationFee(defaults, 'wildcard')).toBe(0);
    expect(estimateCdnEffect(withStrategy('wildcard')).billedPaths).toBe(30);
  });

  it('the staleness of each strategy', () => {
    expect(STRATEGIES.map((strategy) => worstStaleness(defaults, strategy))).toEqual([86_400, 60, 60, 0]);
    expect(estimateCdnEffect(withStrategy('ttl')).staleMean).toBe(43_200);
    expect(worstStaleness({ ...defaults, ttl: 10 }, 'invalidate')).toBe(10);
  });
});

const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const anyInput = fc.record({
  h: ratio,
  rttEdge: fc.double({ min: 1, max: 500, noNaN: true }),
  rttOrigin: fc.double({ min: 1, max: 2000, noNaN: true }),
  requests: fc.double({ min: 1, max: 1e11, noNaN: true }),
  size: fc.double({ min: 100, max: 100e6, noNaN: true }),
  priceOrigin: ratio,
  priceCdn: ratio,
  priceFill: ratio,
  strategy: fc.constantFrom(...STRATEGIES),
  ttl: fc.integer({ min: 1, max: 31_536_000 }),
  deploys: fc.integer({ min: 0, max: 1000 }),
  paths: fc.integer({ min: 1, max: 10_000 }),
  propagation: fc.integer({ min: 0, max: 900 }),
});

describe('estimateCdnEffect', () => {
  it('has a bill that is the sum of its lines', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { deliveryCost, fillCost, invalidationFee: fee, cdnCost } = estimateCdnEffect(input);
        expect(deliveryCost + fillCost + fee).toBeCloseTo(cdnCost, 6);
      }),
    );
  });

  it('gets faster and cheaper with every hit, and needs the origin less', () => {
    fc.assert(
      fc.property(anyInput, ratio, (input, share) => {
        const [here, lower] = [input, { ...input, h: input.h * share }].map(estimateCdnEffect);
        if (!here || !lower) return;
        expect(here.latencyMs).toBeLessThanOrEqual(lower.latencyMs + 1e-9);
        expect(here.cdnCost).toBeLessThanOrEqual(lower.cdnCost * (1 + 1e-12));
        expect(here.originBytes).toBeLessThanOrEqual(lower.originBytes * (1 + 1e-12));
      }),
    );
  });

  it('never leaves an old file longer than its TTL, and a wildcard never costs more than its paths', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const strategy of STRATEGIES) {
          expect(worstStaleness(input, strategy)).toBeLessThanOrEqual(input.ttl);
        }
        expect(invalidationFee(input, 'wildcard')).toBeLessThanOrEqual(invalidationFee(input, 'invalidate'));
      }),
    );
  });
});

it('lets old copies leave evenly until the last one', () => {
  expect([0, 15, 60, 61].map((seconds) => staleShare(seconds, 60))).toEqual([1, 0.75, 0, 0]);
  expect(staleShare(0, 0)).toBe(0);
});

describe('the words of C12', () => {
  it.each([
    [
      {},
      '평균 지연은 30 ms예요. 한 달에 4,313달러로 원본만 쓸 때(4,500달러)보다 싸고, 배포한 뒤 옛 파일은 길어야 1분 남아요.',
    ],
    [
      { h: 0.2, strategy: 'versioned' as const },
      '평균 지연은 180 ms예요. 한 달에 5,050달러로 원본만 쓸 때(4,500달러)보다 비싸고, 배포한 뒤 옛 파일은 남지 않아요.',
    ],
    [
      { priceOrigin: 0, priceCdn: 0, priceFill: 0, strategy: 'ttl' as const },
      '평균 지연은 30 ms예요. CDN을 쓰든 원본만 쓰든 한 달에 0달러라 같고, 배포한 뒤 옛 파일은 길어야 1일 남아요.',
    ],
  ])('%j', (values, sentence) => {
    expect(visible(cdnEffectModel.summarize({ ...defaults, ...values }))).toBe(sentence);
  });
});

describe('the slips of C12', () => {
  const slip = (part: string, asked: string) =>
    cdnEffectModel.slips?.find(({ says }) => says.includes(part))?.compute(defaults, asked);

  it('gives what a wrong working gives', () => {
    expect(slip('거점을 거쳐', 'latencyMs')).toBeCloseTo(29, 9);
    expect(slip('자리에', 'latencyMs')).toBeCloseTo(210, 9);
    expect(slip('대신 내보낸', 'originBytes')).toBeCloseTo(47_500e9, 0);
    expect(slip('무료인', 'invalidationFee')).toBeCloseTo(18, 9);
    expect(slip('채우는', 'cdnCost')).toBeCloseTo(4263, 9);
    expect(slip('채우는', 'latencyMs')).toBeUndefined();
  });
});
