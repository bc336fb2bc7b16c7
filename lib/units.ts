/** Units of what the calculators and the questions speak about: names, symbols, factors to the base of each dimension. */

export type Dimension =
  | 'count'
  | 'ratio'
  | 'bytes'
  | 'bytesPerDay'
  | 'bitsPerSecond'
  | 'perSecond'
  | 'time'
  | 'calendar'
  | 'money'
  | 'price'
  | 'factor'
  | 'score'
  | 'sigma'
  | 'plain';

interface UnitSpec {
  readonly dimension: Dimension;
  readonly symbol: string;
  /** One of this unit in the base unit of its dimension; 1 where it is the base itself. */
  readonly factor?: number;
}

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const YEAR = 365 * DAY;

/** The units that a model's inputs and outputs are in. */
export const UNITS = {
  people: { dimension: 'count', symbol: '명' },
  items: { dimension: 'count', symbol: '건' },
  itemsPerDay: { dimension: 'count', symbol: '건/일' },
  itemsPerMonth: { dimension: 'count', symbol: '건/월' },
  things: { dimension: 'count', symbol: '개' },
  times: { dimension: 'count', symbol: '번' },
  servers: { dimension: 'count', symbol: '대' },
  copies: { dimension: 'count', symbol: '벌' },
  ratio: { dimension: 'ratio', symbol: '%' },
  availability: { dimension: 'ratio', symbol: '%' },
  bytes: { dimension: 'bytes', symbol: 'B' },
  bytesPerDay: { dimension: 'bytesPerDay', symbol: 'B/일' },
  bitsPerSecond: { dimension: 'bitsPerSecond', symbol: 'bps' },
  bytesPerSecond: { dimension: 'bitsPerSecond', symbol: 'B/s', factor: 8 },
  perSecond: { dimension: 'perSecond', symbol: 'QPS' },
  itemsPerSecond: { dimension: 'perSecond', symbol: '건/초' },
  nanoseconds: { dimension: 'time', symbol: 'ns', factor: 1e-9 },
  milliseconds: { dimension: 'time', symbol: 'ms', factor: 1e-3 },
  seconds: { dimension: 'time', symbol: '초' },
  minutes: { dimension: 'time', symbol: '분', factor: MINUTE },
  years: { dimension: 'time', symbol: '년', factor: YEAR },
  calendarYear: { dimension: 'calendar', symbol: '년' },
  dollars: { dimension: 'money', symbol: '달러' },
  dollarsPerGigabyte: { dimension: 'price', symbol: '달러/GB' },
  factor: { dimension: 'factor', symbol: '배' },
  score: { dimension: 'score', symbol: '점' },
  sigma: { dimension: 'sigma', symbol: 'σ' },
  plain: { dimension: 'plain', symbol: '' },
  /** A number whose small differences matter: 1.0995116, 1,125,899,906,842,624. */
  precise: { dimension: 'plain', symbol: '' },
} as const satisfies Record<string, UnitSpec>;
export type UnitName = keyof typeof UNITS;

const specOf = (unit: UnitName): UnitSpec => UNITS[unit];

/** A value of a unit in the base unit of its dimension: 5 `years` are 157,680,000 seconds. */
export const toBase = (value: number, unit: UnitName): number => value * (specOf(unit).factor ?? 1);

export interface Unit {
  readonly dimension: Dimension;
  /** One of this unit in the base unit of its dimension: KB is 1,000 B, KiB 1,024 B, Gb 125,000,000 B. */
  readonly factor: number;
}

export const PREFIXES = ['', 'K', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];
/** Their units carry prefixes of their own, so the `g` of `gb/s` is not a separate one. */
export const PREFIXED: ReadonlySet<Dimension> = new Set<Dimension>(['bytes', 'bytesPerDay', 'bitsPerSecond']);
/** Words that count the same things; a number of machines is not a number of people. */
const COUNTED: readonly (readonly string[])[] = [
  ['명', '사람'],
  ['', '/일', '/월'].flatMap((per) => ['건', '개', '회', '번', ''].map((word) => word + per)).filter(Boolean),
  ['대'],
  ['벌'],
];
const RATES = ['QPS', 'TPS', 'RPS', '건/s', '회/s', '개/s', '번/s', '명/s', 'req/s', '/s'];
const TIMES: readonly (readonly [seconds: number, ...symbols: string[]])[] = [
  [1e-9, 'ns', '나노s'],
  [1e-6, 'µs', 'μs', 'us', '마이크로s'],
  [1e-3, 'ms', '밀리s'],
  [1, 's'],
  [MINUTE, '분', 'min'],
  [HOUR, '시간', 'h', 'hour', 'hours'],
  [DAY, '일', 'day', 'days'],
  [YEAR / 12, '개월', '달'],
  [YEAR, '년', '년간', 'year', 'years'],
];

type Entry = readonly [symbol: string, dimension: Dimension, factor: number];

/** Read whatever the case, where the first of two wins: `gb` is GB. */
const FORGIVING: readonly Entry[] = [
  ...PREFIXES.map((p, i): Entry => [`${p}B`, 'bytes', 1e3 ** i]),
  ...PREFIXES.slice(1).map((p, i): Entry => [`${p}iB`, 'bytes', 1024 ** (i + 1)]),
  ...PREFIXES.map((p, i): Entry => [`${p}B/일`, 'bytesPerDay', 1e3 ** i]),
  ...PREFIXES.slice(1).map((p, i): Entry => [`${p}iB/일`, 'bytesPerDay', 1024 ** (i + 1)]),
  ...PREFIXES.flatMap((p, i): Entry[] =>
    ['bps', 'bit/s'].map((bits) => [`${p}${bits}`, 'bitsPerSecond', 1e3 ** i]),
  ),
  ...PREFIXES.map((p, i): Entry => [`${p}bit`, 'bytes', 1e3 ** i / 8]),
  ...RATES.map((symbol): Entry => [symbol, 'perSecond', 1]),
  ...COUNTED.flat().map((symbol): Entry => [symbol, 'count', 1]),
  ...TIMES.flatMap(([seconds, ...symbols]) => symbols.map((symbol): Entry => [symbol, 'time', seconds])),
  ['%', 'ratio', 0.01],
  ['퍼센트', 'ratio', 0.01],
  ['프로', 'ratio', 0.01],
  ['달러', 'money', 1],
  ['USD', 'money', 1],
  ['$', 'money', 1],
  ['달러/GB', 'price', 1],
  ['$/GB', 'price', 1],
  ['배', 'factor', 1],
  ['x', 'factor', 1],
  ['×', 'factor', 1],
  ['점', 'score', 1],
  ['σ', 'sigma', 1],
  ['시그마', 'sigma', 1],
  // A question may ask for a number of nothing.
  ['', 'plain', 1],
];
/** Here only the case tells bits from bytes, so `gb/s` is refused. */
const CASE_SENSITIVE: readonly Entry[] = [
  ...PREFIXES.map((p, i): Entry => [`${p}b`, 'bytes', 1e3 ** i / 8]),
  ...PREFIXES.map((p, i): Entry => [`${p}b/s`, 'bitsPerSecond', 1e3 ** i]),
  ...PREFIXES.map((p, i): Entry => [`${p}B/s`, 'bitsPerSecond', 8 * 1e3 ** i]),
  ...PREFIXES.slice(1).map((p, i): Entry => [`${p}iB/s`, 'bitsPerSecond', 8 * 1024 ** (i + 1)]),
];

const byKey = (entries: readonly Entry[], key: (symbol: string) => string): ReadonlyMap<string, Unit> =>
  new Map([...entries].reverse().map(([symbol, dimension, factor]) => [key(symbol), { dimension, factor }]));
const EXACT = byKey([...FORGIVING, ...CASE_SENSITIVE], (symbol) => symbol);
const LOWERED = byKey(FORGIVING, (symbol) => symbol.toLowerCase());

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ''],
  [/\/(?:day|d|하루)$/i, '/일'],
  [/\/(?:month|달)$/i, '/월'],
  [/(?:seconds?|sec|초)$/i, 's'],
  [/킬로/g, 'K'],
  [/메가/g, 'M'],
  [/기가/g, 'G'],
  [/테라/g, 'T'],
  [/페타/g, 'P'],
  [/바이트|bytes?/gi, 'B'],
  [/비트|bits$/gi, 'bit'],
];
const canonical = (symbol: string): string =>
  SPELLINGS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), symbol);

/** The unit of a symbol as people type it (`TB/일`, `tb/day`, `Gbps`, `건/초`), or undefined when none is known. */
export function findUnit(symbol: string): Unit | undefined {
  const key = canonical(symbol);
  return EXACT.get(key) ?? LOWERED.get(key.toLowerCase());
}

/** The same where the symbol was checked before; throws when it was not. */
export function knownUnit(symbol: string): Unit {
  const unit = findUnit(symbol);
  if (unit === undefined) throw new RangeError(`unknown unit: ${symbol}`);
  return unit;
}

/** Whether two symbols count the same things: 건 and 개 do, 대 and 명 do not. Only `shown` is known to be one of ours. */
export function countsTheSame(symbol: string, shown: string): boolean {
  const words = COUNTED.find((group) => group.includes(canonical(shown)));
  return words === undefined || words.includes(canonical(symbol));
}
