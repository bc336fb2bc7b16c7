const HOURS_PER_DAY = 24;
/** The busiest hour: most consumer services peak in the evening. */
export const PEAK_HOUR = 20;

/** λ(t) of a day whose rate rises and falls as a cosine. */
export const diurnalRate = (hour: number, meanQps: number, amplitude: number): number =>
  meanQps * (1 + amplitude * Math.cos((2 * Math.PI * (hour - PEAK_HOUR)) / HOURS_PER_DAY));

export interface CurvePoint {
  readonly hour: number;
  readonly qps: number;
}

/** The curve from 0:00 to 24:00 in equal steps, both ends included. */
export const diurnalCurve = (meanQps: number, amplitude: number, pointsPerHour = 4): readonly CurvePoint[] =>
  Array.from({ length: HOURS_PER_DAY * pointsPerHour + 1 }, (_, i) => {
    const hour = i / pointsPerHour;
    return { hour, qps: diurnalRate(hour, meanQps, amplitude) };
  });
