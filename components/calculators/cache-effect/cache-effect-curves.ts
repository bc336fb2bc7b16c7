import type { Curve, Point, Rule } from '@/components/charts/curve-chart';
import {
  breakEvenRatio,
  type CacheEffectInput,
  effectiveMs,
  missesPerSecond,
} from '@/lib/estimate/cache-effect';
import { formatQuantity } from '@/lib/format-quantity';

const STEPS = 100;

/** The hit ratios that can be read: each whole percent, and the one that is set. */
export function readableRatios({ h }: CacheEffectInput): readonly number[] {
  const percents = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  return [...new Set([...percents, h])].sort((a, b) => a - b);
}

const ends = (height: (ratio: number) => number): readonly Point[] => [
  [0, height(0)],
  [1, height(1)],
];

/** Mean time of a lookup by the hit ratio, against reading the database alone; both are straight lines. */
export const timeCurves = ({ tc, tdb }: CacheEffectInput): readonly Curve[] => [
  {
    id: 'plain',
    label: `캐시 없이 ${formatQuantity(tdb, 'milliseconds')}`,
    series: 6,
    points: ends(() => tdb),
    dashed: true,
    labelAt: 1,
  },
  {
    id: 'mean',
    label: '평균 조회 시간',
    series: 1,
    points: ends((ratio) => effectiveMs(ratio, tc, tdb)),
    labelAt: 0.3,
  },
];

/** What still reaches the database. */
export const loadCurves = ({ qps }: CacheEffectInput): readonly Curve[] => [
  {
    id: 'database',
    label: 'DB에 닿는 조회',
    series: 2,
    points: ends((ratio) => missesPerSecond(qps, ratio)),
    labelAt: 0.3,
  },
];

const hitText = (ratio: number): string => formatQuantity(ratio, 'ratio');

/** Nearer than this their names would print over one another. */
const CLEARANCE = 0.4;

/** Where the cache begins to pay, if it can, and the ratio that is set. */
export function ratioRules({ h, tc, tdb }: CacheEffectInput): readonly Rule[] {
  const even = breakEvenRatio(tc, tdb);
  const isApart = Math.abs(even - h) > CLEARANCE;
  return [
    { id: 'now', x: h, text: `지금 ${hitText(h)}`, series: 1 },
    ...(even <= 1
      ? [{ id: 'even', x: even, text: isApart ? `손익분기 ${hitText(even)}` : '', series: 3 } as const]
      : []),
  ];
}
