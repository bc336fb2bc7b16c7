/** Nanoseconds that operations took in a year, after the formulas of the public interactive_latencies chart. */

const MEGABYTE = 1e6;
const GIGA = 1e9;

/** A bandwidth that doubles every `years`, from bytes a second in the year `since`. */
const grown = (year: number, since: number, bytesPerSecond: number, years: number): number =>
  bytesPerSecond * 2 ** ((year - since) / years);

const LAST_SLOW_DISK_YEAR = 2002;
const SSD = { slow: 150_000, fast: 16_000, slowYear: 2012, fastYear: 2020 };

export const memoryReference = (year: number): number => (year <= 2000 ? 100 * 0.93 ** (year - 2000) : 100);
export const networkTwoKilobytes = (year: number): number => (2_000 / grown(year, 2003, 125e6, 2)) * GIGA;
export const memoryMegabyte = (year: number): number => (MEGABYTE / grown(year, 2001, 4e9, 3)) * GIGA;
export const diskMegabyte = (year: number): number =>
  (MEGABYTE / grown(year, LAST_SLOW_DISK_YEAR, 1e8, year <= LAST_SLOW_DISK_YEAR ? 2 : 5)) * GIGA;
export const diskSeek = (year: number): number => 1e7 * 0.5 ** ((year - 2000) / 10);
export const dataCenterRoundTrip = (): number => 500_000;
export const continentalRoundTrip = (): number => 150_000_000;

/** The chart's own line is replaced by a straight one on the log axis between its two ends. */
export function ssdRandomRead(year: number): number {
  const { slow, fast, slowYear, fastYear } = SSD;
  const done = Math.min(Math.max((year - slowYear) / (fastYear - slowYear), 0), 1);
  return slow * (fast / slow) ** done;
}
