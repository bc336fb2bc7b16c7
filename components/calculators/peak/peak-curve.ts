import type { LoadPoint } from '@/components/charts/load-chart';
import { diurnalCurve } from '@/lib/estimate/diurnal-curve';
import type { PeakInput, PeakOutput } from '@/lib/estimate/peak';

/** A busy block of the day, centred where a day is usually busiest. */
const BUSY_UNTIL_HOUR = 22;

/** 80/20 as a day of two speeds: `q` of the day carries `p` of the requests, the rest of it the rest. */
function twoSpeeds({ avg, p, q }: PeakInput): LoadPoint[] {
  const from = Math.max(0, BUSY_UNTIL_HOUR - 24 * q);
  const to = from + 24 * q;
  const busy = (avg * p) / q;
  const quiet = (avg * (1 - p)) / (1 - q);
  const points: LoadPoint[] = [
    { hour: 0, perSecond: quiet },
    { hour: from, perSecond: quiet },
    { hour: from, perSecond: busy },
    { hour: to, perSecond: busy },
    { hour: to, perSecond: quiet },
    { hour: 24, perSecond: quiet },
  ];
  return points;
}

/** The day's load as each of C02's three views sees it. */
export function peakCurve(inputs: PeakInput, outputs: PeakOutput): LoadPoint[] {
  if (inputs.model === 'pareto') return twoSpeeds(inputs);
  if (inputs.model === 'all-users') {
    return [0, 24].map((hour) => ({ hour, perSecond: outputs.lambda }));
  }
  return diurnalCurve(inputs.avg, outputs.amplitude, 2).map(({ hour, qps }) => ({ hour, perSecond: qps }));
}
