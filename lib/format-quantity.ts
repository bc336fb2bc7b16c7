import { formatMyriads, formatNumber } from './korean';
import {
  DAY,
  type Dimension,
  HOUR,
  knownUnit,
  MINUTE,
  PREFIXED,
  PREFIXES,
  toBase,
  UNITS,
  type UnitName,
  YEAR,
} from './units';

/** Numbers with their units as Korean readers expect them. */

const NO_BREAK_SPACE = '\u00a0';

/** `129대`, `1억 5,000만 명`, `30 TB`: Korean units lean on a digit, all others keep a space that does not break. */
function join(number: string, symbol: string): string {
  if (symbol === '') return number;
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

/** So many digits that what is missing to 100 % keeps three: 99.9%, 99.9999%, 99.9799%. */
function formatAvailability(value: number): string {
  const missing = (1 - value) * 100;
  const decimals = missing > 0 ? Math.min(10, Math.max(2, 2 + Math.ceil(-Math.log10(missing)))) : 0;
  return join(String(Number((value * 100).toFixed(decimals))), '%');
}

function formatRatio(value: number, significant?: number): string {
  const tiny = value > 0 && value < SMALLEST_RATIO;
  return tiny ? '0.000001% 미만' : join(formatNumber(value * 100, significant), '%');
}

type TimeUnit = readonly [seconds: number, symbol: string];

/** A length of time in two neighbouring units: 1분 30초, 8시간 46분. */
function formatPair(seconds: number, [large, largeSymbol]: TimeUnit, [small, smallSymbol]: TimeUnit): string {
  const count = Math.round(seconds / small);
  const rest = count % (large / small);
  const head = join(formatNumber((count - rest) / (large / small)), largeSymbol);
  return rest === 0 ? head : `${head}${NO_BREAK_SPACE}${join(formatNumber(rest), smallSymbol)}`;
}

const SECOND_UNIT: TimeUnit = [1, '초'];
const MINUTE_UNIT: TimeUnit = [MINUTE, '분'];
const HOUR_UNIT: TimeUnit = [HOUR, '시간'];
const SHORT_TIMES: readonly TimeUnit[] = [[1e-9, 'ns'], [1e-6, 'µs'], [1e-3, 'ms'], SECOND_UNIT];
/** A field in seconds says 0.5초, one in milliseconds 500 ms. */
const SMALLEST_IN_SECONDS = 0.1;

function shortTimeUnit(seconds: number, unit: UnitName, significant?: number): TimeUnit | undefined {
  if (seconds === 0) return [1, UNITS[unit].symbol];
  if (unit === 'seconds' && seconds >= SMALLEST_IN_SECONDS) return SECOND_UNIT;
  return SHORT_TIMES.findLast(([size]) => !formatNumber(seconds / size, significant).startsWith('0'));
}

function formatTime(seconds: number, unit: UnitName, significant?: number): string {
  if (unit === 'years' || seconds >= YEAR) return join(formatNumber(seconds / YEAR, significant), '년');
  if (seconds >= DAY) return join(formatNumber(seconds / DAY, significant), '일');
  if (seconds >= HOUR) return formatPair(seconds, HOUR_UNIT, MINUTE_UNIT);
  if (seconds >= MINUTE) return formatPair(seconds, MINUTE_UNIT, SECOND_UNIT);
  const [size, symbol] = shortTimeUnit(seconds, unit, significant) ?? [1e-9, 'ns'];
  return join(formatNumber(seconds / size, significant), symbol);
}

export interface FormatOptions {
  /** Digits to keep; 2 when `approx` is set. */
  readonly significant?: number;
  /** Says 약 before it. */
  readonly approx?: boolean;
}

function formatPositive(value: number, unit: UnitName, significant?: number): string {
  const { dimension, symbol } = UNITS[unit];
  if (unit === 'availability' && value > 0.5) return formatAvailability(value);
  if (dimension === 'ratio') return formatRatio(value, significant);
  if (dimension === 'time') return formatTime(toBase(value, unit), unit, significant);
  if (dimension === 'calendar') return join(String(value), symbol);
  return PREFIXED.has(dimension)
    ? formatPrefixed(value, symbol, significant)
    : formatPlain(value, dimension, symbol, significant);
}

/** A value of a unit as a reader expects it: `3,472 QPS`, `30 TB/일`, `1억 5,000만 명`, `50%`, `129대`, `1분 5초`, `3 ms`. */
export function formatQuantity(value: number, unit: UnitName, options: FormatOptions = {}): string {
  const significant = options.significant ?? (options.approx ? 2 : undefined);
  const about = options.approx ? `약${NO_BREAK_SPACE}` : '';
  return `${about}${value < 0 ? '−' : ''}${formatPositive(Math.abs(value), unit, significant)}`;
}

/** A value in the base unit, written in the unit of a symbol: `formatIn(54.86e15, 'PB')` is `54.86 PB`. */
export function formatIn(value: number, symbol: string, significant?: number): string {
  const { dimension, factor } = knownUnit(symbol);
  return formatPlain(value / factor, dimension, symbol, significant);
}
