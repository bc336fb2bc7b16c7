const MS_PER_SECOND = 1000;

export type CacheEffectInput = {
  readonly h: number;
  readonly tc: number;
  readonly tdb: number;
  readonly qps: number;
  readonly hotKeyQps: number;
};

/**
 * Mean milliseconds of a lookup: a hit costs the trip to the cache, a miss that trip and the one to the database
 * (h·Tc + (1−h)(Tc+Tdb), the average access time of any cache).
 */
export const effectiveMs = (hitRatio: number, cacheMs: number, databaseMs: number): number =>
  hitRatio * cacheMs + (1 - hitRatio) * (cacheMs + databaseMs);

/** The hit ratio from which on the cache makes lookups faster; above 1 it never does. */
export const breakEvenRatio = (cacheMs: number, databaseMs: number): number => cacheMs / databaseMs;

/** Lookups a second that miss and so reach the database. */
export const missesPerSecond = (qps: number, hitRatio: number): number => (1 - hitRatio) * qps;

/** How many times its load the database gets when the cache is gone; the ratio is below 1. */
export const lossMultiplier = (hitRatio: number): number => 1 / (1 - hitRatio);

/** Queries for one expired key that arrive before the first of them has brought its value back. */
const stampedeQueries = (keyQps: number, databaseMs: number): number => (keyQps * databaseMs) / MS_PER_SECOND;

/** One key is looked up at most as often as all keys together. */
export const hotQps = ({ hotKeyQps, qps }: CacheEffectInput): number => Math.min(hotKeyQps, qps);

/** What a hit ratio is worth: to the reader's wait, to the database, and on the day the cache is lost. */
export function estimateCacheEffect(input: CacheEffectInput) {
  const { h, tc, tdb, qps } = input;
  const meanMs = effectiveMs(h, tc, tdb);
  return {
    effectiveMs: meanMs,
    speedUp: tdb / meanMs,
    breakEven: breakEvenRatio(tc, tdb),
    dbQps: missesPerSecond(qps, h),
    offloadQps: h * qps,
    lossMultiplier: lossMultiplier(h),
    stampedeQueries: stampedeQueries(hotQps(input), tdb),
  };
}

export type CacheEffectOutput = Readonly<ReturnType<typeof estimateCacheEffect>>;
