import { DAY, HOUR, MINUTE, YEAR } from '../units';

/** What can be converted into one another: amounts of data, amounts of data over time, things over time. */
export type UnitKind = 'size' | 'flow' | 'count';

interface ConvertibleUnit {
  readonly symbol: string;
  /** One of it in the base unit of its kind: bytes, bytes a second, times a second. */
  readonly factor: number;
}

/** A month of 30 days, as everywhere in this book. */
const MONTH = 30 * DAY;
const BIT = 1 / 8;

const SIZES = {
  bit: { symbol: 'bit', factor: BIT },
  B: { symbol: 'B', factor: 1 },
  KB: { symbol: 'KB', factor: 1e3 },
  MB: { symbol: 'MB', factor: 1e6 },
  GB: { symbol: 'GB', factor: 1e9 },
  TB: { symbol: 'TB', factor: 1e12 },
  PB: { symbol: 'PB', factor: 1e15 },
  KiB: { symbol: 'KiB', factor: 2 ** 10 },
  MiB: { symbol: 'MiB', factor: 2 ** 20 },
  GiB: { symbol: 'GiB', factor: 2 ** 30 },
  TiB: { symbol: 'TiB', factor: 2 ** 40 },
  PiB: { symbol: 'PiB', factor: 2 ** 50 },
} as const satisfies Record<string, ConvertibleUnit>;

const FLOWS = {
  'GB-day': { symbol: 'GB/일', factor: 1e9 / DAY },
  'TB-day': { symbol: 'TB/일', factor: 1e12 / DAY },
  'PB-day': { symbol: 'PB/일', factor: 1e15 / DAY },
  'TB-month': { symbol: 'TB/월', factor: 1e12 / MONTH },
  'PB-month': { symbol: 'PB/월', factor: 1e15 / MONTH },
  'B-s': { symbol: 'B/s', factor: 1 },
  'MB-s': { symbol: 'MB/s', factor: 1e6 },
  'GB-s': { symbol: 'GB/s', factor: 1e9 },
  Kbps: { symbol: 'Kbps', factor: 1e3 * BIT },
  Mbps: { symbol: 'Mbps', factor: 1e6 * BIT },
  Gbps: { symbol: 'Gbps', factor: 1e9 * BIT },
  Tbps: { symbol: 'Tbps', factor: 1e12 * BIT },
} as const satisfies Record<string, ConvertibleUnit>;

const COUNTS = {
  second: { symbol: '번/초', factor: 1 },
  minute: { symbol: '번/분', factor: 1 / MINUTE },
  hour: { symbol: '번/시간', factor: 1 / HOUR },
  day: { symbol: '번/일', factor: 1 / DAY },
  month: { symbol: '번/월', factor: 1 / MONTH },
  year: { symbol: '번/년', factor: 1 / YEAR },
} as const satisfies Record<string, ConvertibleUnit>;

/** The units of each kind by the names that an address carries. */
export const CONVERTIBLE: Readonly<Record<UnitKind, Readonly<Record<string, ConvertibleUnit>>>> = {
  size: SIZES,
  flow: FLOWS,
  count: COUNTS,
};

export type UnitConversionInput = {
  readonly kind: UnitKind;
  readonly value: number;
  readonly sizeFrom: keyof typeof SIZES;
  readonly sizeTo: keyof typeof SIZES;
  readonly flowFrom: keyof typeof FLOWS;
  readonly flowTo: keyof typeof FLOWS;
  readonly countFrom: keyof typeof COUNTS;
  readonly countTo: keyof typeof COUNTS;
};

export interface Conversion {
  readonly from: ConvertibleUnit;
  readonly to: ConvertibleUnit;
}

/** The two units of the kind that is chosen; units of different kinds never meet. */
export function chosenUnits(input: UnitConversionInput): Conversion {
  switch (input.kind) {
    case 'size':
      return { from: SIZES[input.sizeFrom], to: SIZES[input.sizeTo] };
    case 'flow':
      return { from: FLOWS[input.flowFrom], to: FLOWS[input.flowTo] };
    case 'count':
      return { from: COUNTS[input.countFrom], to: COUNTS[input.countTo] };
  }
}

/** By plain factors over the base unit of the kind (bytes, bytes a second, times a second). */
export function convertUnits(input: UnitConversionInput) {
  const { from, to } = chosenUnits(input);
  const base = input.value * from.factor;
  return { base, converted: base / to.factor };
}

export type UnitConversionOutput = Readonly<ReturnType<typeof convertUnits>>;
