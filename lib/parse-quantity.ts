import { readNumeral, spelledNumerals, withJosa } from './korean';
import { ok, type Result, refuse } from './result';
import {
  countsTheSame,
  type Dimension,
  findUnit,
  knownUnit,
  PREFIXED,
  toBase,
  UNITS,
  type UnitName,
} from './units';

/** What people type as a number with a unit. */

/** What to write instead, for each dimension: a noun and examples. */
const EXPECTED: Readonly<Record<Dimension, readonly [noun: string, examples: string]>> = {
  count: ['개수', '3억, 150M, 1.5e8'],
  ratio: ['비율', '20%, 0.2'],
  bytes: ['데이터 크기', '64 GB, 500KB, 1.5 TiB'],
  bytesPerDay: ['하루 데이터양', '30TB/일, 500 GB/일'],
  bitsPerSecond: ['전송 속도', '2.78 Gbps, 100 Mbps'],
  perSecond: ['초당 건수', '3,472, 3.5k QPS, 500건/초'],
  time: ['시간', '20 ms, 1분 30초, 5년'],
  calendar: ['연도', '2020, 1998년'],
  money: ['금액', '4,300달러, $0.5'],
  price: ['1 GB의 값', '0.085달러/GB, 0.09'],
  factor: ['배수', '2배, 1.6'],
  score: ['점수', '3점, 2'],
  sigma: ['표준편차의 배수', '3.09, 2σ'],
  plain: ['수', '42, 1.5, 10^5'],
};

interface Expectation {
  readonly dimension: Dimension;
  /** What a number without a unit is counted in; undefined where that takes a rule (ratios). */
  readonly bareFactor: (value: number) => number | undefined;
  /** What a number with a bare `k` or `G` is counted in. */
  readonly scaledFactor: number;
  /** The symbol that the field or the question shows. */
  readonly symbol: string;
}

/** A `k` or an `m` behind a number is no thousand or million here. */
const UNSCALED: ReadonlySet<Dimension> = new Set<Dimension>(['ratio', 'time', 'calendar']);
const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, g: 1e9, t: 1e12 };

function fits(symbol: string, { dimension, symbol: shown }: Expectation): number | undefined {
  // A year of the calendar is written as a length of time is.
  if (symbol === shown && dimension === 'calendar') return 1;
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
  if (scale === undefined || UNSCALED.has(expected.dimension)) return undefined;
  if (rest === '') return scale * expected.scaledFactor;
  return PREFIXED.has(expected.dimension) ? undefined : multiply(scale, fits(rest, expected));
}
const multiply = (scale: number, factor: number | undefined) =>
  factor === undefined ? undefined : scale * factor;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What stands before and behind a number in a sentence and does not change it. */
const ABOUT = /^(?:약|대략|얼추|거의|어림잡아|about\b|[=×x~≈≒∼])\s*(?=\S)/i;
const ENDING = /\s*(?:정도|쯤|가량)?\s*(?:입니다|이에요|예요|이요|요|임|이다|돼요|됩니다)?\.?$/;

/** One spelling for full-width forms, 10⁵, 약 and 정도, and numbers in words. */
function clean(text: string): string {
  const plain = text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .normalize('NFKC')
    .replace(/(\d+)\s*의\s*(\d+)\s*(?:제곱|승)/g, '$1^$2')
    .trim()
    .replace(/^\$\s*/, '')
    .replace(ABOUT, '')
    .replace(ENDING, '');
  return spelledNumerals(plain);
}

const PER_SECOND = /^(?:초당|매초|1초(?:에|당))\s*/;
const PER_DAY = /^(?:하루에?|매일)\s*/;

/** The text without a ‘per second’ or ‘per day’ that stands before the number, and what to say of its unit instead. */
function withoutRate(text: string, dimension: Dimension): { readonly text: string; readonly per: string } {
  const [before, per] = dimension === 'perSecond' ? [PER_SECOND, '/초'] : [PER_DAY, ''];
  const isRate = (dimension === 'perSecond' || dimension === 'bytesPerDay') && before.test(text);
  return isRate ? { text: clean(text.replace(before, '')), per } : { text, per: '' };
}

/** Beyond all that the calculators can tell (their largest figure is about 10^26). */
const TOO_LARGE = 1e30;
const LONGEST_TEXT = 60;

/** `1분 30초` → 90: two or more parts, each of a smaller unit than the one before; else undefined. */
function readCompoundTime(text: string): number | undefined {
  const parts = [...text.matchAll(/([\d,.]+)\s*([^\d\s,.]+)\s*/g)];
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== text) return undefined;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [, digits = '', symbol = ''] of parts) {
    const [numeral, unit] = [readNumeral(digits), findUnit(symbol)];
    if (numeral?.rest !== '' || unit?.dimension !== 'time' || unit.factor >= last) return undefined;
    total += numeral.value * unit.factor;
    last = unit.factor;
  }
  return total;
}

function parse(text: string, expected: Expectation): Result<number, string> {
  const [noun, examples] = EXPECTED[expected.dimension];
  const refusal = (sentence: string) => refuse(`${sentence} 예: ${examples}`);
  const { text: cleaned, per } = withoutRate(clean(text), expected.dimension);
  if (cleaned === '') return refusal('값을 적어 주세요.');
  const compound = expected.dimension === 'time' ? readCompoundTime(cleaned) : undefined;
  if (compound !== undefined) return finite(compound, examples);
  const numeral = cleaned.length > LONGEST_TEXT ? undefined : readNumeral(cleaned);
  if (numeral === undefined) return refusal('숫자로 적어 주세요.');
  const { value } = numeral;
  const rest = numeral.rest.endsWith(per) ? numeral.rest : numeral.rest + per;
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

/** Without the hair that binary fractions add. */
const tidy = (value: number): number => Number(value.toPrecision(15));

const finite = (value: number, examples: string): Result<number, string> =>
  value < TOO_LARGE ? ok(tidy(value)) : refuse(`너무 큰 수예요. 더 작은 수를 적어 주세요. 예: ${examples}`);

/**
 * A bare number in a ratio field: up to 1 it is the ratio itself (0.2), above 1 a percentage (20), because no ratio here is
 * above 1. A bare 1 could be either and is refused.
 */
function bareRatioFactor(value: number): number | undefined {
  if (value === 1) return undefined;
  return value < 1 ? 1 : 0.01;
}

/** A typed text as a number in the unit of a field, or a Korean sentence that says what is expected. */
export function parseQuantity(text: string, unit: UnitName): Result<number, string> {
  const { dimension, symbol } = UNITS[unit];
  const factor = toBase(1, unit);
  const bareFactor = dimension === 'ratio' ? bareRatioFactor : () => factor;
  const read = parse(text, { dimension, symbol, bareFactor, scaledFactor: factor });
  return read.ok ? ok(tidy(read.value / factor)) : read;
}

/** The same for an answer asked in a unit such as `PB`: a bare number counts in it. The value is in the base unit. */
export function parseIn(text: string, symbol: string): Result<number, string> {
  const { dimension, factor } = knownUnit(symbol);
  return parse(text, { dimension, symbol, bareFactor: () => factor, scaledFactor: 1 });
}
