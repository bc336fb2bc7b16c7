import { cacheNodes } from './cache-need';
import { CACHE_HIT_RATIO, GROWTH_LIMITS, GROWTH_SERVICE, SESSION_BYTES } from './growth-assumptions';
import type { GrowthLoads } from './growth-loads';
import { serverCount } from './server-count';

/** The nine stages of the notes' road, in their order. */
export const STAGE = {
  single: 0,
  split: 1,
  balanced: 2,
  cached: 3,
  edge: 4,
  stateless: 5,
  mirrored: 6,
  queued: 7,
  sharded: 8,
} as const;
export type Stage = (typeof STAGE)[keyof typeof STAGE];
export const STAGES: readonly Stage[] = Object.values(STAGE);

/** How many of each part one data center has; 0 where it is not needed. Those that a provider runs are counted as one. */
export interface GrowthParts {
  /** Web and database on one machine. */
  readonly server: number;
  readonly web: number;
  readonly balancer: number;
  readonly database: number;
  readonly replica: number;
  readonly cache: number;
  readonly cdn: number;
  readonly mediaStore: number;
  readonly sessionStore: number;
  readonly dataCenter: number;
  readonly queue: number;
  readonly worker: number;
}
export type PartName = keyof GrowthParts;

const { serverQps, targetUtil, spare, nodeMem, usable } = GROWTH_SERVICE;
/** A machine alone is a machine too few. */
const PAIR = 2;

/** Web servers that carry the peak at the target use, before the one to spare. */
export const busyWebServers = ({ peakTotalQps }: GrowthLoads): number =>
  serverCount(peakTotalQps, serverQps, targetUtil, 0);

export const shardCount = ({ peakWriteQps }: GrowthLoads): number =>
  Math.max(PAIR, serverCount(peakWriteQps, GROWTH_LIMITS.databaseWritesPerSecond, targetUtil, 0));

/** Copies that answer what the cache lets through; at least one for each machine that takes writes. */
function replicaCount(loads: GrowthLoads, stage: Stage): number {
  const primaries = stage >= STAGE.sharded ? shardCount(loads) : 1;
  if (stage < STAGE.cached) return primaries;
  const missesPerSecond = loads.peakReadQps * (1 - CACHE_HIT_RATIO);
  return Math.max(
    primaries,
    serverCount(missesPerSecond, GROWTH_LIMITS.databaseReadsPerSecond, targetUtil, 0),
  );
}

export function partsAt(stage: Stage, loads: GrowthLoads): GrowthParts {
  const from = (first: Stage, count: number): number => (stage >= first ? count : 0);
  const alone = stage === STAGE.single;
  const web = stage >= STAGE.balanced ? busyWebServers(loads) + spare : 1;
  return {
    server: alone ? 1 : 0,
    web: from(STAGE.split, web),
    balancer: from(STAGE.balanced, PAIR),
    database: from(STAGE.split, stage >= STAGE.sharded ? shardCount(loads) : 1),
    replica: from(STAGE.balanced, replicaCount(loads, stage)),
    cache: from(STAGE.cached, Math.max(PAIR, cacheNodes(loads.cacheBytes, nodeMem, usable))),
    cdn: from(STAGE.edge, 1),
    mediaStore: from(STAGE.edge, 1),
    sessionStore: from(
      STAGE.stateless,
      Math.max(PAIR, cacheNodes(loads.dau * SESSION_BYTES, nodeMem, usable)),
    ),
    dataCenter: stage >= STAGE.mirrored ? PAIR : 1,
    queue: from(STAGE.queued, 1),
    worker: from(
      STAGE.queued,
      serverCount(loads.peakWriteQps, GROWTH_LIMITS.workerWritesPerSecond, targetUtil, spare),
    ),
  };
}

const MACHINES: readonly PartName[] = [
  'server',
  'web',
  'balancer',
  'database',
  'replica',
  'cache',
  'sessionStore',
  'worker',
];

/** Machines of our own in all data centers: each of them carries the whole peak, for the day when the other is gone. */
export const machineCount = (parts: GrowthParts): number =>
  parts.dataCenter * MACHINES.reduce((sum, name) => sum + parts[name], 0);
