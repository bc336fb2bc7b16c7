import { LIMITS, type LimitUse, limitBefore, limitUses } from './growth-limits';
import { type GrowthLoads, growthLoads } from './growth-loads';
import { type GrowthParts, machineCount, partsAt, STAGES, type Stage } from './growth-parts';

export const FEWEST_USERS = 1;
export const MOST_USERS = 100_000_000;

export interface Growth {
  readonly users: number;
  readonly stage: Stage;
  readonly loads: GrowthLoads;
  readonly parts: GrowthParts;
  readonly machines: number;
  /** How near each limit of this stage is, the nearest first. */
  readonly uses: readonly LimitUse[];
}

/** Whether the load has passed the limit that stands before a stage. */
function isPassed(stage: Stage, loads: GrowthLoads): boolean {
  const name = limitBefore(stage);
  const before = STAGES[stage - 1];
  if (name === undefined || before === undefined) return true;
  const burden = LIMITS[name].burdenAt(before, loads);
  return burden !== undefined && burden.load > burden.limit;
}

function stageFor(loads: GrowthLoads): Stage {
  const ahead = STAGES.find((stage) => !isPassed(stage, loads));
  return STAGES.findLast((stage) => ahead === undefined || stage < ahead) ?? 0;
}

/**
 * What so many monthly users ask of the service, which parts carry it, and what would break first. A part is added when
 * the load passes a limit, so the order of the stages is not written down anywhere: it follows from the limits.
 */
export function planGrowth(users: number): Growth {
  const loads = growthLoads(users);
  const stage = stageFor(loads);
  const parts = partsAt(stage, loads);
  return { users, stage, loads, parts, machines: machineCount(parts), uses: limitUses(stage, loads) };
}
