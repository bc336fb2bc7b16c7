import { josa } from 'es-hangul';

/** Korean that depends on data: particles behind any word or number, and numbers in 만, 억, 조. */

type JosaPair = Parameters<typeof josa.pick>[1];

const JOSA_PAIRS: readonly string[] = [
  '이/가',
  '을/를',
  '은/는',
  '으로/로',
  '와/과',
  '이나/나',
  '이란/란',
  '이라/라',
  '이에요/예요',
] satisfies readonly JosaPair[];

/** Whether a text names two forms of a particle that `withJosa` chooses between. */
export const isJosaPair = (text: string): text is JosaPair => JOSA_PAIRS.includes(text);

const DIGIT_READINGS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
/** How a number that ends in this many zeros sounds at its end: 10 십, 100 백 … 10^12 조. */
const ZERO_READINGS = ['', '십', '백', '천', '만', '만', '만', '만', '억', '억', '억', '억', '조'];
/** Latin endings that are heard as a consonant; a small r is not (server is 서버), a capital one is spelt out. */
const LATIN_READINGS: Readonly<Record<string, string>> = {
  l: '엘',
  L: '엘',
  m: '엠',
  M: '엠',
  n: '엔',
  N: '엔',
  R: '알',
};

/** A Hangul text that ends as the word sounds: `QPS` ends in a vowel, `3` in ㅁ, `카산드라(Cassandra)` as 라. */
function reading(word: string): string {
  const spoken = word
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/[^\p{L}\p{N}]+$/u, (tail) => (tail.includes('%') ? '트' : ''));
  const last = spoken.at(-1) ?? '';
  const zeros = /0*$/.exec(spoken.replaceAll(',', ''))?.[0].length ?? 0;
  if (zeros > 0) return ZERO_READINGS[Math.min(zeros, ZERO_READINGS.length - 1)] ?? '';
  return DIGIT_READINGS[Number(/\d/.exec(last)?.[0] ?? Number.NaN)] ?? LATIN_READINGS[last] ?? last;
}

/** The word with its particle: `withJosa('129대', '이/가')` is `129대가`, `withJosa('3', '을/를')` is `3을`. */
export const withJosa = (word: string, pair: JosaPair): string => `${word}${josa.pick(reading(word), pair)}`;

const MYRIADS = [
  ['경', 16],
  ['조', 12],
  ['억', 8],
  ['만', 4],
] as const;

/** `150000000` → `1억 5,000만`: at most two neighbouring groups, so a ten-thousandth is lost at most. Below 10,000 plain digits. */
export function formatMyriads(value: number): string {
  const rounded = Number(value.toPrecision(8));
  const index = MYRIADS.findIndex(([, exponent]) => rounded >= 10 ** exponent);
  const scale = MYRIADS[index];
  if (scale === undefined) return formatNumber(Math.round(value));
  const lowerUnits = Math.round(rounded / 10 ** (scale[1] - 4));
  const lower = lowerUnits % 1e4;
  const head = `${formatNumber(Math.floor(lowerUnits / 1e4))}${scale[0]}`;
  return lower === 0 ? head : `${head}\u00a0${formatNumber(lower)}${MYRIADS[index + 1]?.[0] ?? ''}`;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Kept, because making a formatter costs a hundred times what using it does. */
function formatterOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${options.maximumSignificantDigits} ${options.maximumFractionDigits}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = new Intl.NumberFormat('en-US', options);
  formatters.set(key, made);
  return made;
}

function precision(size: number): Intl.NumberFormatOptions {
  if (size < 1) return { maximumSignificantDigits: 3 };
  if (size < 100) return { maximumFractionDigits: 2 };
  return { maximumFractionDigits: size < 1000 ? 1 : 0 };
}

/** `3472.2` → `3,472`: as many digits as a reader uses, or exactly `significant` ones. */
export const formatNumber = (value: number, significant?: number): string =>
  formatterOf(
    significant === undefined ? precision(Math.abs(value)) : { maximumSignificantDigits: significant },
  ).format(value);

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)`;
const SECTION =
  ['천', '백', '십'].map((unit) => String.raw`(?:${NUMBER}?\s*${unit}\s*)?`).join('') +
  String.raw`${NUMBER}?\s*`;
const KOREAN = new RegExp(
  `^${MYRIADS.map(([unit]) => String.raw`(?:(${SECTION})${unit}\s*)?`).join('')}(${SECTION})`,
);
const POWER = new RegExp(String.raw`^(?:(${NUMBER})\s*[x×*·]\s*)?(${NUMBER})\s*\^\s*([+-]?\d+)`);
const SCIENTIFIC = new RegExp(String.raw`^(${NUMBER})(e[+-]?\d+)`, 'i');

const SINO_DIGITS = DIGIT_READINGS.join('').slice(1);
const NATIVE_NUMBERS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const DIGIT_BEFORE_UNIT = new RegExp(`[${SINO_DIGITS}](?=[십백천만억조])`, 'g');
const DIGIT_BEHIND_UNIT = new RegExp(`(?<=[십백천])[${SINO_DIGITS}](?=$|[\\s만억조])`, 'g');
const LONE_DIGIT = new RegExp(`^[${SINO_DIGITS}](?=$|\\s)`);
const NATIVE_COUNT = new RegExp(`^(${NATIVE_NUMBERS.join('|')})(?=\\s*[배대번개건명벌달])`);

/** Numbers in words as digits, as `readNumeral` reads them: 삼천오백 → 3천5백, 두 배 → 2 배. */
export function spelledNumerals(text: string): string {
  const digitOf = (word: string) => String(DIGIT_READINGS.indexOf(word));
  return text
    .replace(DIGIT_BEFORE_UNIT, digitOf)
    .replace(DIGIT_BEHIND_UNIT, digitOf)
    .replace(LONE_DIGIT, digitOf)
    .replace(NATIVE_COUNT, (word) => String(NATIVE_NUMBERS.indexOf(word) + 1));
}

const toNumber = (digits: string, exponent = ''): number => Number(digits.replaceAll(',', '') + exponent);

/** `3천5백` → 3500, nothing → 1 (as in 만 = 10,000). */
function sectionValue(section: string): number {
  const parts = [...section.matchAll(new RegExp(`(${NUMBER})?\\s*([천백십])|(${NUMBER})`, 'g'))];
  if (parts.length === 0) return 1;
  const exponents: Readonly<Record<string, string>> = { 천: 'e3', 백: 'e2', 십: 'e1' };
  return parts.reduce(
    (sum, [, digits, unit = '', ones]) => sum + toNumber(digits ?? ones ?? '1', exponents[unit]),
    0,
  );
}

function koreanValue(sections: readonly (string | undefined)[]): number {
  const ones = sections[MYRIADS.length] ?? '';
  return MYRIADS.reduce(
    (sum, [, exponent], i) => {
      const section = sections[i];
      return section === undefined ? sum : sum + toNumber(String(sectionValue(section)), `e${exponent}`);
    },
    ones.trim() === '' ? 0 : sectionValue(ones),
  );
}

/**
 * The number that a text begins with, and what follows it. Understands `3,472`, `3천5백`, `1억 5천만`, `1.5e8`, `10^5`,
 * `3×10^5`; undefined when the text begins with none. The sign is kept.
 */
export function readNumeral(text: string): { readonly value: number; readonly rest: string } | undefined {
  const sign = /^[+\-−–]\s*/.exec(text)?.[0] ?? '';
  const body = text.slice(sign.length);
  const signed = (length: number, value: number) => ({
    value: sign === '' || sign.startsWith('+') ? value : -value,
    rest: body.slice(length).trim(),
  });
  const power = POWER.exec(body);
  if (power)
    return signed(
      power[0].length,
      toNumber(power[1] ?? '1') * toNumber(power[2] ?? '') ** toNumber(power[3] ?? ''),
    );
  const scientific = SCIENTIFIC.exec(body);
  if (scientific) return signed(scientific[0].length, toNumber(scientific[1] ?? '', scientific[2]));
  const korean = KOREAN.exec(body);
  return korean?.[0] ? signed(korean[0].length, koreanValue(korean.slice(1))) : undefined;
}
