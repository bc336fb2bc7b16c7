import type { UnitName } from '../units';
import { CDN_HIT_RATIO, GROWTH_LIMITS, GROWTH_SERVICE } from './growth-assumptions';
import type { GrowthLoads } from './growth-loads';
import { busyWebServers, type PartName, STAGE, type Stage, shardCount } from './growth-parts';

const { serverQps, targetUtil } = GROWTH_SERVICE;

/** What a part that cannot simply be multiplied is asked to carry, and what it may. */
interface Burden {
  readonly load: number;
  readonly limit: number;
}

interface Limit {
  /** The part that would break. */
  readonly part: PartName;
  readonly unit: UnitName;
  /** Undefined where the part is not there yet, or where a later stage has taken the limit away. */
  burdenAt(stage: Stage, loads: GrowthLoads): Burden | undefined;
}

type Span = readonly [from: Stage, before: Stage];
const within = (stage: Stage, [from, before]: Span): boolean => stage >= from && stage < before;

/** A limit that is there from one stage on and gone with another. */
const between =
  (span: Span, burdenOf: (loads: GrowthLoads, stage: Stage) => Burden): Limit['burdenAt'] =>
  (stage, loads) =>
    within(stage, span) ? burdenOf(loads, stage) : undefined;

const databaseReads = (stage: Stage): number =>
  GROWTH_LIMITS.databaseReadsPerSecond *
  targetUtil *
  (stage >= STAGE.balanced ? GROWTH_LIMITS.databasesBeforeCache : 1);

/** The line carries all until the CDN takes its hits away; with a second data center there are two. */
function lineBurden(stage: Stage, { peakEgressBitsPerSecond }: GrowthLoads): Burden {
  const share = stage >= STAGE.edge ? 1 - CDN_HIT_RATIO : 1;
  const lines = stage >= STAGE.mirrored ? 2 : 1;
  return {
    load: peakEgressBitsPerSecond * share,
    limit: GROWTH_LIMITS.lineBitsPerSecond * targetUtil * lines,
  };
}

function writeBurden(stage: Stage, loads: GrowthLoads): Burden | undefined {
  if (stage < STAGE.split) return undefined;
  const primaries = stage >= STAGE.sharded ? shardCount(loads) : 1;
  return {
    load: loads.peakWriteQps,
    limit: GROWTH_LIMITS.databaseWritesPerSecond * targetUtil * primaries,
  };
}

/** The limits in the order in which they end the stages: passing the first begins stage 1, and so on. */
export const LIMITS = {
  sharedServer: {
    part: 'server',
    unit: 'perSecond',
    burdenAt: between([STAGE.single, STAGE.split], ({ peakTotalQps }) => ({
      load: peakTotalQps,
      limit: GROWTH_LIMITS.sharedServerQps * targetUtil,
    })),
  },
  oneWebServer: {
    part: 'web',
    unit: 'perSecond',
    burdenAt: between([STAGE.split, STAGE.balanced], ({ peakTotalQps }) => ({
      load: peakTotalQps,
      limit: serverQps * targetUtil,
    })),
  },
  databaseReads: {
    part: 'database',
    unit: 'itemsPerSecond',
    burdenAt: between([STAGE.split, STAGE.cached], ({ peakReadQps }, stage) => ({
      load: peakReadQps,
      limit: databaseReads(stage),
    })),
  },
  outgoingLine: { part: 'balancer', unit: 'bitsPerSecond', burdenAt: lineBurden },
  serversWithSessions: {
    part: 'web',
    unit: 'servers',
    burdenAt: between([STAGE.balanced, STAGE.stateless], (loads) => ({
      load: busyWebServers(loads),
      limit: GROWTH_LIMITS.serversWithSessions,
    })),
  },
  oneDataCenter: {
    part: 'dataCenter',
    unit: 'people',
    burdenAt: between([STAGE.single, STAGE.mirrored], ({ dau }) => ({
      load: dau,
      limit: GROWTH_LIMITS.dailyUsersPerDataCenter,
    })),
  },
  synchronousWrites: {
    part: 'web',
    unit: 'itemsPerSecond',
    burdenAt: between([STAGE.split, STAGE.queued], ({ peakWriteQps }) => ({
      load: peakWriteQps,
      limit: GROWTH_LIMITS.synchronousWritesPerSecond,
    })),
  },
  databaseWrites: { part: 'database', unit: 'itemsPerSecond', burdenAt: writeBurden },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;

export interface LimitUse extends Burden {
  readonly name: LimitName;
  readonly part: PartName;
  readonly unit: UnitName;
  /** 1 is all that the part may carry. */
  readonly utilization: number;
}

const LIMIT_NAMES = Object.keys(LIMITS).filter((name): name is LimitName => name in LIMITS);

/** How near each limit is at this stage, the nearest first. */
export const limitUses = (stage: Stage, loads: GrowthLoads): LimitUse[] =>
  LIMIT_NAMES.flatMap((name) => {
    const { part, unit, burdenAt } = LIMITS[name];
    const burden = burdenAt(stage, loads);
    return burden ? [{ name, part, unit, ...burden, utilization: burden.load / burden.limit }] : [];
  }).sort((a, b) => b.utilization - a.utilization);

/** The limit whose passing begins a stage. */
export const limitBefore = (stage: Stage): LimitName | undefined => LIMIT_NAMES[stage - 1];
