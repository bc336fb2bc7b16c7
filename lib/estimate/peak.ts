import { exceedProbability } from './poisson';
import { floorWhole } from './whole-number';

export type PeakInput = {
  readonly avg: number;
  readonly r: number;
  readonly event: number;
  readonly z: number;
  readonly capFactor: number;
  readonly model: 'diurnal' | 'pareto' | 'all-users';
  readonly p: number;
  readonly q: number;
  readonly dauRatio: number;
};

/** The peak by a factor that is known or agreed on. */
export const peakQps = (meanQps: number, factor: number): number => meanQps * factor;

/** How far a sine through the day rises above its mean, when its top is `maxToMin` times its bottom. */
export const diurnalAmplitude = (maxToMin: number): number => (maxToMin - 1) / (maxToMin + 1);

/** `share` of the requests in `time` of the day: 80 % in 20 % makes that time four times as busy as the mean. */
export const paretoFactor = (share: number, time: number): number => share / time;

/** The notes' own reason for ×2: everybody comes on one day instead of the usual part of them. */
export const allUsersFactor = (dauRatio: number): number => 1 / dauRatio;

/** How far the busiest hours rise above the mean, as a part of the mean. */
function amplitudeOf(input: PeakInput): number {
  if (input.model === 'pareto') return paretoFactor(input.p, input.q) - 1;
  if (input.model === 'all-users') return allUsersFactor(input.dauRatio) - 1;
  return diurnalAmplitude(input.r);
}

/** The two rules of thumb say nothing of events and single seconds. */
export const allowancesOf = ({ model, event, z }: PeakInput) =>
  model === 'diurnal' ? { event, z } : { event: 1, z: 0 };

/**
 * The peak as the mean and what is added to it: the day's cycle, an event, and (z standard deviations of) the chance
 * fluctuation of single seconds.
 */
export function estimatePeak(input: PeakInput) {
  const amplitude = amplitudeOf(input);
  const diurnalQps = input.avg * amplitude;
  const { event, z } = allowancesOf(input);
  const lambda = (input.avg + diurnalQps) * event;
  const eventQps = lambda - (input.avg + diurnalQps);
  const poissonQps = z * Math.sqrt(lambda);
  const peak = lambda + poissonQps;
  const capQps = peakQps(input.avg, input.capFactor);
  return {
    factor: peak / input.avg,
    peakQps: peak,
    amplitude,
    lambda,
    capQps,
    exceedProbability: exceedProbability(lambda, floorWhole(capQps)),
    diurnalQps,
    eventQps,
    poissonQps,
  };
}

export type PeakOutput = Readonly<ReturnType<typeof estimatePeak>>;
