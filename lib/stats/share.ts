/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

export interface Estimate {
  /** 0 to 1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution: 95 in 100 lie within. */
const Z = 1.96;

/** The share and the interval that its count leaves open (Wilson 1927, 95 %); undefined where nothing was counted. */
export function estimateOf({ of, hits }: Share): Estimate | undefined {
  if (of === 0) return undefined;
  const value = hits / of;
  const spread = 1 + (Z * Z) / of;
  const middle = (value + (Z * Z) / (2 * of)) / spread;
  const half = (Z / spread) * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of));
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export const NO_SHARE: Share = { of: 0, hits: 0 };

export const addShares = (a: Share, b: Share): Share => ({ of: a.of + b.of, hits: a.hits + b.hits });
