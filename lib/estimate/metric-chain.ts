import { missesPerSecond } from './cache-effect';
import { meanOfP99s, pooledMean, pooledQuantile, type TwoHosts } from './percentile-trap';

export type MetricChainInput = TwoHosts & {
  readonly view: 'chain' | 'trap';
  readonly total: number;
  readonly h: number;
  readonly h2: number;
  readonly mu: number;
  readonly slope: number;
  readonly visits: number;
  readonly revenue: number;
};

const MS_PER_SECOND = 1000;
/** Nobody waits longer: where a queue grows without end, figures stop here. */
export const TIMEOUT_MS = 10_000;
const LN_100 = Math.log(100);
/** What the slope of lost visits is given for. */
const SLOPE_MS = 100;

/** Whether one server of rate μ cannot keep up with λ. */
export const isSaturated = (lambda: number, mu: number): boolean => lambda >= mu;

/**
 * Mean milliseconds in an M/M/1 queue (random arrivals at λ a second, one server of random speed μ): 1000 ÷ (μ − λ),
 * at most `TIMEOUT_MS`.
 */
export const meanMs = (lambda: number, mu: number): number =>
  isSaturated(lambda, mu) ? TIMEOUT_MS : Math.min(TIMEOUT_MS, MS_PER_SECOND / (mu - lambda));

/** The time in that queue is exponential, so 99 % of it lies under mean × ln 100. */
export const p99Ms = (lambda: number, mu: number): number =>
  Math.min(TIMEOUT_MS, meanMs(lambda, mu) * LN_100);

/** The part of the revenue that goes (or comes, when negative) with this many milliseconds; never more than all of it. */
const lostPart = (slope: number, addedMs: number): number =>
  Math.min(1, Math.max(-1, (slope * addedMs) / SLOPE_MS));

/** From a hit ratio that falls, over the database and its queue, to the revenue; and the trap of two percentiles. */
export function estimateMetricChain(input: MetricChainInput) {
  const { total, h, h2, mu, visits, revenue } = input;
  const [lambdaBefore, lambdaAfter] = [missesPerSecond(total, h), missesPerSecond(total, h2)];
  const [p99BeforeMs, p99AfterMs] = [p99Ms(lambdaBefore, mu), p99Ms(lambdaAfter, mu)];
  const lost = lostPart(input.slope, p99AfterMs - p99BeforeMs);
  return {
    lambdaBefore,
    lambdaAfter,
    utilBefore: lambdaBefore / mu,
    utilAfter: lambdaAfter / mu,
    meanBeforeMs: meanMs(lambdaBefore, mu),
    meanAfterMs: meanMs(lambdaAfter, mu),
    p99BeforeMs,
    p99AfterMs,
    lostShare: Math.max(0, lost),
    gainedShare: Math.max(0, -lost),
    revenueBefore: visits * revenue,
    revenueAfter: visits * revenue * (1 - lost),
    meanOfP99Ms: meanOfP99s(input),
    trueP99Ms: pooledQuantile(input, 0.99),
    pooledMeanMs: pooledMean(input),
  };
}

export type MetricChainOutput = Readonly<ReturnType<typeof estimateMetricChain>>;
