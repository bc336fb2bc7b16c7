import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValues } from './any-values.fixture';
import { estimateMetricChain, type MetricChainInput, meanMs, p99Ms, TIMEOUT_MS } from './metric-chain';
import { metricChainModel } from './metric-chain-model';
import { pooledMean, pooledQuantile, type TwoHosts } from './percentile-trap';
import { runModel } from './run-model';

const defaults: MetricChainInput = {
  view: 'chain',
  total: 10_000,
  h: 0.9,
  h2: 0.85,
  mu: 1600,
  slope: 0.01,
  visits: 1e6,
  revenue: 0.5,
  nA: 900,
  latA: 10,
  nB: 100,
  latB: 100,
};
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the vectors of C14', () => {
  const run = runModel(metricChainModel, {});
  if (!run.ok) throw new Error('the defaults are refused');
  const { inputs, outputs } = run.value;

  it('from the hit ratio to the revenue', () => {
    expect(inputs).toEqual(defaults);
    expect(outputs.lambdaBefore).toBeCloseTo(1000, 9);
    expect(outputs.lambdaAfter).toBeCloseTo(1500, 9);
    expect(outputs.meanBeforeMs).toBeCloseTo(1.6667, 4);
    expect(outputs.meanAfterMs).toBeCloseTo(10, 9);
    expect(outputs.p99BeforeMs).toBeCloseTo(7.6753, 4);
    expect(outputs.p99AfterMs).toBeCloseTo(46.0517, 4);
    expect(outputs.lostShare).toBeCloseTo(0.00383764, 8);
    expect(outputs.revenueAfter).toBeCloseTo(500_000 * (1 - 0.00383764), 1);
  });

  it('the percentile trap', () => {
    expect(outputs.meanOfP99Ms).toBe(55);
    expect(outputs.trueP99Ms).toBe(100);
    expect(outputs.pooledMeanMs).toBe(19);
  });
});

describe('the queue', () => {
  it('stops at ten seconds when the load reaches the rate', () => {
    for (const lambda of [1600, 2000, 1599.9999]) {
      expect([meanMs(lambda, 1600), p99Ms(lambda, 1600)]).toEqual([TIMEOUT_MS, TIMEOUT_MS]);
    }
  });

  it('takes longer with every request more, and is just the work when there are none', () => {
    const rate = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0, max: 1, noNaN: true }), (lambda, mu, share) => {
        expect(meanMs(lambda * share, mu)).toBeLessThanOrEqual(meanMs(lambda, mu));
        expect(meanMs(lambda, mu)).toBeLessThanOrEqual(p99Ms(lambda, mu));
        expect(meanMs(0, mu)).toBe(1000 / mu);
      }),
    );
  });
});

describe('the chain', () => {
  it('moves revenue one way or the other, by no more than all of it', () => {
    fc.assert(
      fc.property(anyValues(metricChainModel), (values) => {
        const output = estimateMetricChain({ ...defaults, ...values });
        expect(output.lostShare * output.gainedShare).toBe(0);
        const change = 1 - output.lostShare + output.gainedShare;
        expect(output.revenueAfter).toBeCloseTo(output.revenueBefore * change, 3);
        expect(Math.max(output.lostShare, output.gainedShare)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('undoes itself backwards', () => {
    const there = estimateMetricChain(defaults);
    const back = estimateMetricChain({ ...defaults, h: 0.85, h2: 0.9 });
    expect(back.gainedShare).toBe(there.lostShare);
    expect(back.lostShare).toBe(0);
  });
});

describe('two hosts', () => {
  /** Every request written out. */
  const sorted = ({ nA, latA, nB, latB }: TwoHosts) =>
    [...Array<number>(nA).fill(latA), ...Array<number>(nB).fill(latB)].sort((a, b) => a - b);
  const hosts = fc.record({
    nA: fc.integer({ min: 1, max: 500 }),
    latA: fc.integer({ min: 1, max: 1000 }),
    nB: fc.integer({ min: 1, max: 500 }),
    latB: fc.integer({ min: 1, max: 1000 }),
  });

  it('has the percentiles and the mean of all its requests in a row', () => {
    fc.assert(
      fc.property(hosts, fc.integer({ min: 0, max: 100 }), (two, percentile) => {
        const all = sorted(two);
        const rank = Math.max(1, Math.ceil((all.length * percentile) / 100));
        expect(pooledQuantile(two, percentile / 100)).toBe(all[rank - 1]);
        expect(pooledMean(two)).toBeCloseTo(all.reduce((sum, ms) => sum + ms, 0) / all.length, 6);
      }),
    );
  });
});

describe('the words of C14', () => {
  it.each<[Partial<MetricChainInput>, string]>([
    [
      {},
      '적중률이 90%에서 85%로 바뀌면 DB 조회가 1,500 QPS가 되고 p99가 7.68 ms에서 46.05 ms로 바뀌어 매출이 0.384% 줄어요.',
    ],
    [
      { h: 0.85, h2: 0.9 },
      '적중률이 85%에서 90%로 바뀌면 DB 조회가 1,000 QPS가 되고 p99가 46.05 ms에서 7.68 ms로 바뀌어 매출이 0.384% 늘어요.',
    ],
    [
      { h2: 0.8 },
      '적중률 80%에서는 DB 조회 2,000 QPS를 처리량 1,600 QPS로 다 받지 못해 줄이 끝없이 길어져요. 응답 시간은 10초에서 끊은 값이에요.',
    ],
    [
      { view: 'trap' },
      'p99 둘의 평균은 55 ms, 요청을 모두 합쳐 잰 p99는 100 ms, 모두 합친 평균은 19 ms예요. 백분위수는 평균할 수 없어요.',
    ],
  ])('%j', (values, sentence) => {
    expect(visible(metricChainModel.summarize({ ...defaults, ...values }))).toBe(sentence);
  });
});

describe('the slips of C14', () => {
  const slip = (part: string, asked: string) =>
    metricChainModel.slips?.find(({ says }) => says.includes(part))?.compute(defaults, asked);

  it('gives what a wrong working gives', () => {
    expect(slip('자리에', 'lambdaBefore')).toBeCloseTo(9000, 9);
    expect(slip('처리 시간', 'meanAfterMs')).toBe(0.625);
    expect(slip('ms로 바꾸지', 'meanAfterMs')).toBeCloseTo(0.01, 12);
    expect(slip('백분위수는', 'trueP99Ms')).toBe(55);
    expect(slip('반반', 'pooledMeanMs')).toBe(55);
    expect(slip('반반', 'trueP99Ms')).toBeUndefined();
  });
});
