import { type CapacityOutput, estimateCapacity } from './capacity';
import { GROWTH_SERVICE } from './growth-assumptions';
import { peakQps } from './peak';

/** The whole chain of chapter 12 for so many monthly users, and the line at the peak, which C01 gives as a mean. */
export type GrowthLoads = CapacityOutput & { readonly peakEgressBitsPerSecond: number };

export function growthLoads(users: number): GrowthLoads {
  const loads = estimateCapacity({ ...GROWTH_SERVICE, mau: users });
  return {
    ...loads,
    peakEgressBitsPerSecond: peakQps(loads.egressBitsPerSecond, GROWTH_SERVICE.peakFactor),
  };
}
