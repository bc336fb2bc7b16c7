/**
 * How long the basic operations of a computer take, in nanoseconds: the table that goes around as “latency numbers every
 * programmer should know”, and a model of how they fell over the years.
 *
 * The table: http://norvig.com/21-days.html#answers in its later copies. The model is rebuilt from the formulas of
 * https://github.com/colin-scott/interactive_latencies; its SSD random read is ours, interpolated between two known years.
 */
export type LatencyDataset = 'classic' | 'model';

export const FIRST_YEAR = 1995;
/** The formulas were fitted up to here; later years only prolong them. */
export const LAST_FITTED_YEAR = 2020;
export const LAST_YEAR = 2030;

const SECOND = 1e9;
const MEGABYTE = 1e6;

/** A processor of 3 GHz since 2005, and half as fast each two years before. */
const cycle = (year: number): number => (1 / 3) * 2 ** (Math.max(0, 2005 - year) / 2);
/** Time for an amount whose speed was `bytesPerSecond` in `since` and doubles every `doublingYears`. */
const transfer = (
  bytes: number,
  bytesPerSecond: number,
  year: number,
  since: number,
  doublingYears: number,
) => (SECOND * bytes) / (bytesPerSecond * 2 ** ((year - since) / doublingYears));

const SSD_RANDOM = { from: { year: 2012, ns: 150_000 }, to: { year: 2020, ns: 16_000 } };

/** On a logarithmic scale straight from 150 µs in 2012 to 16 µs in 2020 and on. */
function ssdRandom(year: number): number {
  const { from, to } = SSD_RANDOM;
  const part = Math.max(0, year - from.year) / (to.year - from.year);
  return from.ns * (to.ns / from.ns) ** part;
}

interface Operation {
  /** In the classic table. */
  readonly classic: number;
  readonly model: (year: number) => number;
}

const OPERATIONS = {
  l1: { classic: 0.5, model: (year) => 3 * cycle(year) },
  branch: { classic: 5, model: (year) => 10 * cycle(year) },
  l2: { classic: 7, model: (year) => 13 * cycle(year) },
  mutex: { classic: 25, model: (year) => 50 * cycle(year) },
  memory: { classic: 100, model: (year) => 100 * 0.93 ** Math.min(0, year - 2000) },
  compress: { classic: 3000, model: (year) => 6000 * cycle(year) },
  network: { classic: 10_000, model: (year) => transfer(2000, 125e6, year, 2003, 2) },
  ssdRandom: { classic: 150_000, model: ssdRandom },
  memory1m: { classic: 250_000, model: (year) => transfer(MEGABYTE, 4e9, year, 2001, 3) },
  dcRtt: { classic: 500_000, model: () => 500_000 },
  ssd1m: { classic: 1_000_000, model: (year) => transfer(MEGABYTE, 3e9, year, 2012, 3) },
  seek: { classic: 10_000_000, model: (year) => 1e7 * 0.5 ** ((year - 2000) / 10) },
  disk1m: {
    classic: 20_000_000,
    model: (year) => transfer(MEGABYTE, 1e8, year, 2002, year <= 2002 ? 2 : 5),
  },
  wan: { classic: 150_000_000, model: () => 150_000_000 },
} as const satisfies Record<string, Operation>;

export type LatencyId = keyof typeof OPERATIONS;
const isLatencyId = (id: string): id is LatencyId => Object.hasOwn(OPERATIONS, id);
/** From the fastest to the slowest of the classic table. */
export const LATENCY_IDS: readonly LatencyId[] = Object.keys(OPERATIONS).filter(isLatencyId);

/** One operation's time in nanoseconds; the classic table knows no year. */
export function latencyNanoseconds(dataset: LatencyDataset, year: number, id: LatencyId): number {
  return dataset === 'classic' ? OPERATIONS[id].classic : OPERATIONS[id].model(year);
}

export type LatencyInput = {
  readonly dataset: LatencyDataset;
  readonly year: number;
  readonly a: LatencyId;
  readonly b: LatencyId;
  readonly n: number;
  /** Seconds that stand for one nanosecond. */
  readonly human: number;
};

/** Two operations side by side, `n` of the first one after another, and both stretched to a human's time. */
export function compareLatency({ dataset, year, a, b, n, human }: LatencyInput) {
  const aNanoseconds = latencyNanoseconds(dataset, year, a);
  const bNanoseconds = latencyNanoseconds(dataset, year, b);
  return {
    aNanoseconds,
    bNanoseconds,
    ratio: aNanoseconds / bNanoseconds,
    totalNanoseconds: n * aNanoseconds,
    aHumanSeconds: aNanoseconds * human,
    bHumanSeconds: bNanoseconds * human,
  };
}

export type LatencyOutput = Readonly<ReturnType<typeof compareLatency>>;
