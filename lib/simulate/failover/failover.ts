/** What a failover costs: the time without a primary, and the writes that fail, vanish or part in it. */

export type FailoverInput = {
  /** Writes a second, w. */
  readonly writes: number;
  /** How far the secondary is behind, in seconds. */
  readonly lag: number;
  /** Seconds between two heartbeats, d. */
  readonly interval: number;
  /** Heartbeats missed in a row until the primary is taken for dead, m. */
  readonly misses: number;
  /** Seconds to agree on a secondary and promote it, p. */
  readonly promote: number;
  /** Seconds until clients write to the new primary, t. */
  readonly reroute: number;
  readonly mode: 'async' | 'sync';
  readonly fencing: 'on' | 'off';
  /** Seconds in which the old primary takes writes beside the new one, when nothing fences it. */
  readonly split: number;
};

const SECONDS_PER_MONTH = 30 * 86_400;

/** Seconds until the watchers take the primary for dead: m heartbeats in a row. It dies right after one. */
const detectionSeconds = ({ interval, misses }: FailoverInput): number => interval * misses;

/**
 * RTO = d·m + p + t (seconds); failed = w·RTO, lost = w·lag (nothing in synchronous replication), diverged = w·split
 * (nothing behind a fence), all in writes; availability of a month of 30 days with one such event.
 */
export function failOver(input: FailoverInput) {
  const detection = detectionSeconds(input);
  const rto = detection + input.promote + input.reroute;
  return {
    rto,
    failed: input.writes * rto,
    lost: input.mode === 'async' ? input.writes * input.lag : 0,
    diverged: input.fencing === 'off' ? input.writes * input.split : 0,
    detection,
    monthlyAvailability: 1 - rto / SECONDS_PER_MONTH,
  };
}

export type FailoverOutput = Readonly<ReturnType<typeof failOver>>;
