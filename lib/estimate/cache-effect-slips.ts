import { type CacheEffectInput, type CacheEffectOutput, estimateCacheEffect } from './cache-effect';
import type { ModelSlip } from './model';

/** What becomes of the asked figure when the mean time is this one. */
function withMean(meanMs: number, { tdb }: CacheEffectInput, asked: string): number | undefined {
  if (asked === 'effectiveMs') return meanMs;
  return asked === 'speedUp' ? tdb / meanMs : undefined;
}

const COMPLEMENTED: readonly string[] = [
  'effectiveMs',
  'speedUp',
  'dbQps',
  'lossMultiplier',
] satisfies readonly (keyof CacheEffectOutput)[];

const swapped = (input: CacheEffectInput): Readonly<Record<string, number>> =>
  estimateCacheEffect({ ...input, h: 1 - input.h });

export const CACHE_EFFECT_SLIPS: readonly ModelSlip<CacheEffectInput>[] = [
  {
    output: 'effectiveMs',
    says: '빗나갔을 때 캐시에 먼저 들른 시간을 더하지 않은 것 같아요.',
    compute: (input, asked) => withMean(input.h * input.tc + (1 - input.h) * input.tdb, input, asked),
  },
  {
    output: 'effectiveMs',
    says: '적중률을 생각하지 않고 두 시간을 반반으로 평균한 것 같아요.',
    compute: (input, asked) => withMean((input.tc + input.tdb) / 2, input, asked),
  },
  {
    output: 'dbQps',
    says: '빗나간 비율(1 − 적중률)이 들어갈 자리에 적중률을 쓴 것 같아요.',
    compute: (input, asked) => (COMPLEMENTED.includes(asked) ? swapped(input)[asked] : undefined),
  },
  {
    output: 'stampedeQueries',
    says: 'ms를 초로 바꾸지 않은 것 같아요.',
    compute: ({ hotKeyQps, tdb }, asked) => (asked === 'stampedeQueries' ? hotKeyQps * tdb : undefined),
  },
];
