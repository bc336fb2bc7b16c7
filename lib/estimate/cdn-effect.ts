const BYTES_PER_GIGABYTE = 1e9;

/** Paths a month that are invalidated for nothing, and what each one after them costs (CloudFront’s price list). */
export const FREE_PATHS = 1000;
export const DOLLARS_PER_PATH = 0.005;

/** How a new version of a file gets past the copies of the old one. */
export const STRATEGIES = ['ttl', 'invalidate', 'wildcard', 'versioned'] as const;
export type Strategy = (typeof STRATEGIES)[number];

export type CdnEffectInput = {
  readonly h: number;
  readonly rttEdge: number;
  readonly rttOrigin: number;
  readonly requests: number;
  readonly size: number;
  readonly priceOrigin: number;
  readonly priceCdn: number;
  readonly priceFill: number;
  readonly strategy: Strategy;
  readonly ttl: number;
  readonly deploys: number;
  readonly paths: number;
  readonly propagation: number;
};

/** Mean milliseconds: every request goes to the edge, a miss from there to the origin as well. */
export const meanLatencyMs = (hitRatio: number, edgeMs: number, originMs: number): number =>
  edgeMs + (1 - hitRatio) * originMs;

const dollars = (bytes: number, perGigabyte: number): number => (bytes / BYTES_PER_GIGABYTE) * perGigabyte;

const monthlyBytes = ({ requests, size }: CdnEffectInput): number => requests * size;

/** Paths that a month's deployments invalidate; a wildcard counts as one. */
function invalidatedPaths({ deploys, paths }: CdnEffectInput, strategy: Strategy): number {
  if (strategy === 'invalidate') return deploys * paths;
  return strategy === 'wildcard' ? deploys : 0;
}

const feeForPaths = (paths: number): number => Math.max(0, paths - FREE_PATHS) * DOLLARS_PER_PATH;

export const invalidationFee = (input: CdnEffectInput, strategy: Strategy): number =>
  feeForPaths(invalidatedPaths(input, strategy));

/** The longest that an edge may serve the old file after a deployment, in seconds. A new name has no old copies. */
export function worstStaleness({ ttl, propagation }: CdnEffectInput, strategy: Strategy): number {
  if (strategy === 'versioned') return 0;
  return strategy === 'ttl' ? ttl : Math.min(ttl, propagation);
}

/** The part of the copies that are old still, when they leave evenly until the last one does. */
export const staleShare = (seconds: number, worstSeconds: number): number =>
  worstSeconds === 0 ? 0 : Math.max(0, 1 - seconds / worstSeconds);

/** What a month costs through the CDN at a hit ratio: delivery, filling on misses, invalidations; in dollars. */
export function cdnCosts(input: CdnEffectInput, hitRatio = input.h) {
  const bytes = monthlyBytes(input);
  const deliveryCost = dollars(bytes, input.priceCdn);
  const fillCost = dollars(bytes * (1 - hitRatio), input.priceFill);
  const fee = invalidationFee(input, input.strategy);
  return { deliveryCost, fillCost, fee, cdnCost: deliveryCost + fillCost + fee };
}

/** Latency, traffic and money of a month, and how long old files live after a deployment. */
export function estimateCdnEffect(input: CdnEffectInput) {
  const totalBytes = monthlyBytes(input);
  const staleWorst = worstStaleness(input, input.strategy);
  const { deliveryCost, fillCost, fee, cdnCost } = cdnCosts(input);
  return {
    latencyMs: meanLatencyMs(input.h, input.rttEdge, input.rttOrigin),
    totalBytes,
    originBytes: totalBytes * (1 - input.h),
    originOnlyCost: dollars(totalBytes, input.priceOrigin),
    deliveryCost,
    fillCost,
    billedPaths: invalidatedPaths(input, input.strategy),
    invalidationFee: fee,
    cdnCost,
    staleWorst,
    staleMean: staleWorst / 2,
  };
}

export type CdnEffectOutput = Readonly<ReturnType<typeof estimateCdnEffect>>;
