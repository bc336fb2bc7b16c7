import { formatMyriads, formatNumber, readNumeral, withJosa } from './korean';
import { ok, type Result, refuse } from './result';

/** Units of what the calculators and the questions speak about: names, symbols, factors to the base of each dimension. */

export type Dimension =
  | 'count'
  | 'ratio'
  | 'bytes'
  | 'bytesPerDay'
  | 'bitsPerSecond'
  | 'perSecond'
  | 'time'
  | 'factor'
  | 'score'
  | 'sigma';

/** The unit that a model's input or output is in: always the base unit of its dimension. */
export const UNITS = {
  people: { dimension: 'count', symbol: '명' },
  items: { dimension: 'count', symbol: '건' },
  itemsPerDay: { dimension: 'count', symbol: '건/일' },
  servers: { dimension: 'count', symbol: '대' },
  copies: { dimension: 'count', symbol: '벌' },
  ratio: { dimension: 'ratio', symbol: '%' },
  bytes: { dimension: 'bytes', symbol: 'B' },
  bytesPerDay: { dimension: 'bytesPerDay', symbol: 'B/일' },
  bitsPerSecond: { dimension: 'bitsPerSecond', symbol: 'bps' },
  perSecond: { dimension: 'perSecond', symbol: 'QPS' },
  years: { dimension: 'time', symbol: '년' },
  factor: { dimension: 'factor', symbol: '배' },
  score: { dimension: 'score', symbol: '점' },
  sigma: { dimension: 'sigma', symbol: 'σ' },
} as const satisfies Record<string, { dimension: Dimension; symbol: string }>;
export type UnitName = keyof typeof UNITS;

export interface Unit {
  readonly dimension: Dimension;
  /** One of this unit in the base unit of its dimension: KB is 1,000 B, KiB 1,024 B, Gb 125,000,000 B. */
  readonly factor: number;
}

const PREFIXES = ['', 'K', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];
/** These units carry prefixes of their own, so the `g` of `gb/s` is not a separate one. */
const PREFIXED: ReadonlySet<Dimension> = new Set<Dimension>(['bytes', 'bytesPerDay', 'bitsPerSecond']);
/** Words that count the same things; a number of machines is not a number of people. */
const COUNTED: readonly (readonly string[])[] = [
  ['명', '사람'],
  ['건', '개', '회', '번', '건/일', '개/일', '회/일', '번/일', '/일'],
  ['대'],
  ['벌'],
];
const RATES = ['QPS', 'TPS', 'RPS', '건/s', '회/s', '개/s', '번/s', '명/s', 'req/s', '/s'];

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
  ['%', 'ratio', 0.01],
  ['퍼센트', 'ratio', 0.01],
  ['년', 'time', 1],
  ['년간', 'time', 1],
  ['year', 'time', 1],
  ['years', 'time', 1],
  ['개월', 'time', 1 / 12],
  ['일', 'time', 1 / 365],
  ['배', 'factor', 1],
  ['x', 'factor', 1],
  ['×', 'factor', 1],
  ['점', 'score', 1],
  ['σ', 'sigma', 1],
  ['시그마', 'sigma', 1],
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
  [/\/(?:second|sec|초)$/i, '/s'],
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

/** What to write instead, for each dimension: a noun and examples. */
const EXPECTED: Readonly<Record<Dimension, readonly [noun: string, examples: string]>> = {
  count: ['개수', '3억, 150M, 1.5e8'],
  ratio: ['비율', '20%, 0.2'],
  bytes: ['데이터 크기', '64 GB, 500KB, 1.5 TiB'],
  bytesPerDay: ['하루 데이터양', '30TB/일, 500 GB/일'],
  bitsPerSecond: ['전송 속도', '2.78 Gbps, 100 Mbps'],
  perSecond: ['초당 건수', '3,472, 3.5k QPS, 500건/초'],
  time: ['기간', '5년'],
  factor: ['배수', '2배, 1.6'],
  score: ['점수', '3점, 2'],
  sigma: ['표준편차의 배수', '3.09, 2σ'],
};

interface Expectation {
  readonly dimension: Dimension;
  /** What a number without a unit is counted in; undefined where that takes a rule (ratios). */
  readonly bareFactor: (value: number) => number | undefined;
  /** The symbol that the field or the question shows. */
  readonly symbol: string;
}

const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, g: 1e9, t: 1e12 };

function countsTheSame(symbol: string, shown: string): boolean {
  const words = COUNTED.find((group) => group.includes(canonical(shown)));
  return words === undefined || words.includes(canonical(symbol));
}

function fits(symbol: string, { dimension, symbol: shown }: Expectation): number | undefined {
  const unit = findUnit(symbol);
  if (unit === undefined) return undefined;
  if (unit.dimension === 'bytes' && dimension === 'bytesPerDay') return unit.factor;
  return unit.dimension === dimension && countsTheSame(symbol, shown) ? unit.factor : undefined;
}

/** The factor to the base unit for what stands behind a number: nothing, a unit, `k`, `M`, or both as in `k QPS`. */
function factorBehind(value: number, tail: string, expected: Expectation): number | undefined {
  if (tail === '') return expected.bareFactor(value);
  const own = fits(tail, expected);
  if (own !== undefined) return own;
  const scale = SUFFIXES[tail.charAt(0).toLowerCase()];
  const rest = tail.slice(1).trim();
  if (scale === undefined || expected.dimension === 'ratio') return undefined;
  if (rest === '') return scale;
  return PREFIXED.has(expected.dimension) ? undefined : multiply(scale, fits(rest, expected));
}
const multiply = (scale: number, factor: number | undefined) =>
  factor === undefined ? undefined : scale * factor;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** One spelling for full-width forms, 10⁵, 약 and 정도. */
const clean = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .normalize('NFKC')
    .trim()
    .replace(/^(?:약|대략|[~≈∼])\s*/, '')
    .replace(/\s*(?:정도|쯤)$/, '');

/** Beyond all that the calculators can tell (their largest figure is about 10^26). */
const TOO_LARGE = 1e30;
const LONGEST_TEXT = 60;

function parse(text: string, expected: Expectation): Result<number, string> {
  const [noun, examples] = EXPECTED[expected.dimension];
  const refusal = (sentence: string) => refuse(`${sentence} 예: ${examples}`);
  const cleaned = clean(text);
  if (cleaned === '') return refusal('값을 적어 주세요.');
  const numeral = cleaned.length > LONGEST_TEXT ? undefined : readNumeral(cleaned);
  if (numeral === undefined) return refusal('숫자로 적어 주세요.');
  const { value, rest } = numeral;
  if (/[\d만억조경]/.test(rest)) return refusal('수는 하나만 적어 주세요.');
  if (value < 0) return refusal('0 이상인 수로 적어 주세요.');
  const factor = factorBehind(value, rest, expected);
  if (factor !== undefined) return finite(value * factor, examples);
  if (rest === '') return refuse('1%인지 100%인지 알 수 없어요. 1%나 100%로 적어 주세요.');
  const problem = findUnit(rest)
    ? `${withJosa(`‘${rest}’`, '은/는')} 여기에 맞지 않는 단위예요.`
    : `${withJosa(`‘${rest}’`, '은/는')} 모르는 단위예요.`;
  return refusal(`${problem} ${withJosa(noun, '을/를')} 적어 주세요.`);
}

const finite = (value: number, examples: string): Result<number, string> =>
  value < TOO_LARGE
    ? ok(Number(value.toPrecision(15)))
    : refuse(`너무 큰 수예요. 더 작은 수를 적어 주세요. 예: ${examples}`);

/**
 * A bare number in a ratio field: up to 1 it is the ratio itself (0.2), above 1 a percentage (20), because no ratio here is
 * above 1. A bare 1 could be either and is refused.
 */
function bareRatioFactor(value: number): number | undefined {
  if (value === 1) return undefined;
  return value < 1 ? 1 : 0.01;
}

/** A typed text as a number in the unit of a field, or a Korean sentence that says what is expected. */
export const parseQuantity = (text: string, unit: UnitName): Result<number, string> =>
  parse(text, { ...UNITS[unit], bareFactor: unit === 'ratio' ? bareRatioFactor : () => 1 });

function knownUnit(symbol: string): Unit {
  const unit = findUnit(symbol);
  if (unit === undefined) throw new RangeError(`unknown unit: ${symbol}`);
  return unit;
}

/** The same for an answer asked in a unit such as `PB`: a bare number counts in it. The value is in the base unit. */
export function parseIn(text: string, symbol: string): Result<number, string> {
  const { dimension, factor } = knownUnit(symbol);
  return parse(text, { dimension, symbol, bareFactor: () => factor });
}

const NO_BREAK_SPACE = '\u00a0';

/** `129대`, `1억 5,000만 명`, `30 TB`: Korean units lean on a digit, all others keep a space that does not break. */
function join(number: string, symbol: string): string {
  const leans = /^[\p{Script=Hangul}%σ]/u.test(symbol) && /\d$/.test(number);
  return leans ? `${number}${symbol}` : `${number}${NO_BREAK_SPACE}${symbol}`;
}

/** From here on digits are grouped in 만 and 억 instead of thousands. */
const MYRIADS_FROM: Partial<Record<Dimension, number>> = { count: 1e4, perSecond: 1e6 };

function formatPlain(value: number, dimension: Dimension, symbol: string, significant?: number): string {
  const rounded = significant === undefined ? value : Number(value.toPrecision(significant));
  const grouped = rounded >= (MYRIADS_FROM[dimension] ?? Number.POSITIVE_INFINITY);
  return join(grouped ? formatMyriads(rounded) : formatNumber(value, significant), symbol);
}

function formatPrefixed(value: number, symbol: string, significant?: number): string {
  const numbers = PREFIXES.map((_, i) => formatNumber(value / 1e3 ** i, significant));
  const index = Math.max(
    0,
    numbers.findLastIndex((number) => !number.startsWith('0')),
  );
  return join(numbers[index] ?? '0', `${PREFIXES[index] ?? ''}${symbol}`);
}

const SMALLEST_RATIO = 1e-8;

function formatRatio(value: number, significant?: number): string {
  const tiny = value > 0 && value < SMALLEST_RATIO;
  return tiny ? '0.000001% 미만' : join(formatNumber(value * 100, significant), '%');
}

export interface FormatOptions {
  /** Digits to keep; 2 when `approx` is set. */
  readonly significant?: number;
  /** Says 약 before it. */
  readonly approx?: boolean;
}

/** A value in its unit's base as a reader expects it: `3,472 QPS`, `30 TB/일`, `54.86 PB`, `1억 5,000만 명`, `50%`, `129대`. */
export function formatQuantity(value: number, unit: UnitName, options: FormatOptions = {}): string {
  if (value < 0) return `−${formatQuantity(-value, unit, options)}`;
  const { dimension, symbol } = UNITS[unit];
  const significant = options.significant ?? (options.approx ? 2 : undefined);
  const about = options.approx ? `약${NO_BREAK_SPACE}` : '';
  if (dimension === 'ratio') return about + formatRatio(value, significant);
  return (
    about +
    (PREFIXED.has(dimension)
      ? formatPrefixed(value, symbol, significant)
      : formatPlain(value, dimension, symbol, significant))
  );
}

/** A value in the base unit, written in the unit of a symbol: `formatIn(54.86e15, 'PB')` is `54.86 PB`. */
export function formatIn(value: number, symbol: string, significant?: number): string {
  const { dimension, factor } = knownUnit(symbol);
  return formatPlain(value / factor, dimension, symbol, significant);
}
