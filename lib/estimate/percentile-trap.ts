import { ceilWhole } from './whole-number';

/** Requests of two hosts; on each of them every request takes the same milliseconds, which so is its p99. */
export type TwoHosts = {
  readonly nA: number;
  readonly latA: number;
  readonly nB: number;
  readonly latB: number;
};

/** What a dashboard shows that averages the p99 of its hosts: no percentile of anything. */
export const meanOfP99s = ({ latA, latB }: TwoHosts): number => (latA + latB) / 2;

/** The mean over all requests of both. */
export const pooledMean = ({ nA, latA, nB, latB }: TwoHosts): number => (nA * latA + nB * latB) / (nA + nB);

/** The place, from 1, of a quantile among so many requests in order (nearest rank). */
export const quantileRank = (count: number, quantile: number): number =>
  Math.max(1, ceilWhole(count * quantile));

/** Requests of the faster host. */
const fastCount = ({ nA, latA, nB, latB }: TwoHosts): number => (latA <= latB ? nA : nB);

/** The part of all requests that the faster host served. */
export const fastShare = (hosts: TwoHosts): number => fastCount(hosts) / (hosts.nA + hosts.nB);

/** The quantile of the requests of both hosts together, by nearest rank. */
export function pooledQuantile(hosts: TwoHosts, quantile: number): number {
  const rank = quantileRank(hosts.nA + hosts.nB, quantile);
  const { latA, latB } = hosts;
  return rank <= fastCount(hosts) ? Math.min(latA, latB) : Math.max(latA, latB);
}
