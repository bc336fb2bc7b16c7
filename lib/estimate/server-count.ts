import { ceilWhole } from './whole-number';

/** Servers that carry the peak at the target utilization, and some to spare. */
export const serverCount = (
  peakQps: number,
  serverQps: number,
  targetUtilization: number,
  spare: number,
): number => ceilWhole(peakQps / (serverQps * targetUtilization)) + spare;
