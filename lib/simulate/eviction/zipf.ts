import type { Random } from '../../random';

/** Running sums of 1/i^s for i = 1 … N. */
export function zipfSums(keyCount: number, skew: number): Float64Array {
  const sums = new Float64Array(keyCount);
  let total = 0;
  for (let i = 0; i < keyCount; i++) {
    total += 1 / (i + 1) ** skew;
    sums[i] = total;
  }
  return sums;
}

/** A key from 1 to N by Zipf's law: the smallest whose running sum reaches the drawn part of the whole. */
export function zipfKey(sums: Float64Array, random: Random): number {
  const wanted = random() * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** The share of all requests that the most wanted `topCount` of N keys get. */
export function zipfShare(keyCount: number, skew: number, topCount: number): number {
  const sums = zipfSums(keyCount, skew);
  return (sums[topCount - 1] ?? 0) / (sums.at(-1) ?? 1);
}
