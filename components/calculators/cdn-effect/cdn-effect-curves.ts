import type { Curve, Rule } from '@/components/charts/curve-chart';
import { type CdnEffectInput, cdnCosts, estimateCdnEffect, meanLatencyMs } from '@/lib/estimate/cdn-effect';
import { formatQuantity } from '@/lib/format-quantity';

const ends = (height: (ratio: number) => number): Curve['points'] => [
  [0, height(0)],
  [1, height(1)],
];

/** Latency by the hit ratio, against asking the origin straight away. */
export const latencyCurves = ({ rttEdge, rttOrigin }: CdnEffectInput): readonly Curve[] => [
  {
    id: 'plain',
    label: `CDN 없이 ${formatQuantity(rttOrigin, 'milliseconds')}`,
    series: 6,
    points: ends(() => rttOrigin),
    dashed: true,
    labelAt: 1,
  },
  {
    id: 'mean',
    label: '평균 지연',
    series: 1,
    points: ends((ratio) => meanLatencyMs(ratio, rttEdge, rttOrigin)),
    labelAt: 0.35,
  },
];

/** A month's bill by the hit ratio, against the origin's own. */
export function costCurves(input: CdnEffectInput): readonly Curve[] {
  const plain = estimateCdnEffect(input).originOnlyCost;
  return [
    {
      id: 'plain',
      label: `원본만 ${formatQuantity(plain, 'dollars')}`,
      series: 6,
      points: ends(() => plain),
      dashed: true,
      labelAt: 0,
      labelBelow: plain < cdnCosts(input, 0).cdnCost,
    },
    {
      id: 'cdn',
      label: 'CDN을 쓸 때',
      series: 2,
      points: ends((ratio) => cdnCosts(input, ratio).cdnCost),
      labelAt: 0.35,
      labelBelow: cdnCosts(input, 0.35).cdnCost < plain,
    },
  ];
}

export const nowRule = ({ h }: CdnEffectInput): Rule => ({
  id: 'now',
  x: h,
  text: `지금 ${formatQuantity(h, 'ratio')}`,
  series: 1,
});
