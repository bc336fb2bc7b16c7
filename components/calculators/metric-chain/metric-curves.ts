import type { Curve, Point, Rule } from '@/components/charts/curve-chart';
import { type MetricChainInput, type MetricChainOutput, meanMs, p99Ms } from '@/lib/estimate/metric-chain';
import { fastShare } from '@/lib/estimate/percentile-trap';
import { formatQuantity } from '@/lib/format-quantity';

const STEPS = 100;
const MS_PER_SECOND = 1000;
/** The plot reaches this far over μ, or twice as far as it when the load lies beyond. */
const ROOM_OVER_MU = 1.15;
const FARTHEST = 2;
/** In times of the work alone: what the plot shows at least and at most. */
const LOWEST_TOP = 20;
const HIGHEST_TOP = 400;

/** Loads that can be read, all of them below μ. */
export function readableLoads(mu: number, output: MetricChainOutput): readonly number[] {
  const steps = Array.from({ length: STEPS }, (_, i) => (i / STEPS) * mu);
  const set = [output.lambdaBefore, output.lambdaAfter].filter((lambda) => lambda < mu);
  return [...new Set([...steps, ...set])].sort((a, b) => a - b);
}

/** What the plot of the queue spans: loads across, milliseconds up. */
export function queueExtent({ mu }: MetricChainInput, output: MetricChainOutput) {
  const busiest = Math.max(output.lambdaBefore, output.lambdaAfter);
  const work = MS_PER_SECOND / mu;
  const slowest = Math.max(
    0,
    ...[output.lambdaBefore, output.lambdaAfter]
      .filter((lambda) => lambda < mu)
      .map((lambda) => p99Ms(lambda, mu)),
  );
  return {
    lastLoad: Math.min(FARTHEST * mu, Math.max(ROOM_OVER_MU * mu, 1.05 * busiest)),
    topMs: Math.min(HIGHEST_TOP * work, Math.max(LOWEST_TOP * work, 1.3 * slowest)),
  };
}

/** Closer together the nearer to μ, where the curve turns upwards. */
const loads = (mu: number): readonly number[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => mu * (1 - (1 - i / (STEPS + 1)) ** 3));

const curve = (mu: number, height: (lambda: number, mu: number) => number): readonly Point[] =>
  loads(mu).map((lambda) => [lambda, height(lambda, mu)]);

/** Mean and p99 against the load. Their names stand half-way up, on either side. */
export function queueCurves(input: MetricChainInput, output: MetricChainOutput): readonly Curve[] {
  const { mu } = input;
  const { lastLoad, topMs } = queueExtent(input, output);
  const loadAt = (ms: number) => Math.max(0, mu - MS_PER_SECOND / ms);
  return [
    {
      id: 'mean',
      label: '평균',
      series: 2,
      points: curve(mu, meanMs),
      labelAt: loadAt(topMs * 0.25) / lastLoad + 0.02,
      labelAnchor: 'start',
    },
    {
      id: 'p99',
      label: 'p99',
      series: 1,
      points: curve(mu, p99Ms),
      labelAt: loadAt((topMs * 0.6) / Math.log(100)) / lastLoad - 0.02,
      labelAnchor: 'end',
    },
  ];
}

/** Nearer together than this part of the plot the two loads share a name. */
const CLEARANCE = 0.12;

/** The two loads and the rate that they may not reach; a load beyond the plot stands at its end. */
export function loadRules(input: MetricChainInput, output: MetricChainOutput): readonly Rule[] {
  const { lastLoad } = queueExtent(input, output);
  const [before, after] = [output.lambdaBefore, output.lambdaAfter].map((load) => Math.min(load, lastLoad));
  if (before === undefined || after === undefined) return [];
  const share = Math.abs(after - before) < CLEARANCE * lastLoad;
  return [
    { id: 'before', x: before, text: share ? '' : '처음', series: 3 },
    { id: 'after', x: after, text: share ? '처음·바뀜' : '바뀜', series: 4 },
    { id: 'mu', x: input.mu, text: 'μ', series: 6, low: true },
  ];
}

/** All requests of both hosts in order: the fast host’s first, then the slow one’s. */
export function quantileCurves(input: MetricChainInput, output: MetricChainOutput): readonly Curve[] {
  const [fast, slow] = [Math.min(input.latA, input.latB), Math.max(input.latA, input.latB)];
  const turn = 100 * fastShare(input);
  return [
    {
      id: 'wrong',
      label: `p99 둘의 평균 ${formatQuantity(output.meanOfP99Ms, 'milliseconds')}`,
      series: 6,
      dashed: true,
      points: [
        [0, output.meanOfP99Ms],
        [100, output.meanOfP99Ms],
      ],
      labelAt: 0,
    },
    {
      id: 'all',
      label: '모든 요청',
      series: 1,
      points: [
        [0, fast],
        [turn, fast],
        [turn, slow],
        [100, slow],
      ],
      labelAt: Math.max(0.02, fastShare(input) / 2),
      labelAnchor: 'start',
    },
  ];
}
