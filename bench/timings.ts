/** Times in milliseconds. */
export interface Timings {
  readonly medianMs: number;
  readonly p99Ms: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function timingsOf(samplesMs: readonly number[]): Timings {
  const sorted = samplesMs.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { medianMs: round(at(0.5)), p99Ms: round(at(0.99)) };
}

export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How many times as long, in the median and at p99. */
export const ratioOf = (longer: Timings, shorter: Timings) => ({
  median: round(longer.medianMs / shorter.medianMs),
  p99: round(longer.p99Ms / shorter.p99Ms),
});
