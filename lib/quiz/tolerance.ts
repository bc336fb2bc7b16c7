import { formatIn } from '../format-quantity';
import { findUnit } from '../units';

/** How far an answer may lie from the value, as the question file says it. */
export type Tolerance =
  | { readonly kind: 'exact' }
  /** Within a factor of √10 either way. */
  | { readonly kind: 'oom' }
  | { readonly kind: 'rel'; readonly share: number }
  /** In the unit that the answer is asked in. */
  | { readonly kind: 'abs'; readonly amount: number };

const EXACT_DIGITS = 6;

/** `exact`, `oom`, `rel 15%`, `abs 0.01`. Throws on anything else, which the schema keeps out. */
export function parseTolerance(text: string): Tolerance {
  if (text === 'exact' || text === 'oom') return { kind: text };
  const [, kind, digits] = /^(rel|abs) (\d+(?:\.\d+)?)%?$/.exec(text) ?? [];
  const amount = Number(digits);
  if (kind === 'rel') return { kind, share: amount / 100 };
  if (kind === 'abs') return { kind, amount };
  throw new RangeError(`unknown tolerance: ${text}`);
}

const sameDigits = (a: number, b: number): boolean =>
  a.toPrecision(EXACT_DIGITS) === b.toPrecision(EXACT_DIGITS);

// A hair of room, so that a value on the very edge is not lost to binary fractions.
const atMost = (distance: number, limit: number): boolean => distance <= limit * (1 + 1e-9);

/** Whether an answer is near enough; `times` widens the tolerance (twice is almost). */
export function isWithin(answer: number, value: number, tolerance: Tolerance, times = 1): boolean {
  if (answer === value) return true;
  switch (tolerance.kind) {
    case 'exact':
      return sameDigits(answer, value);
    case 'rel':
      return atMost(Math.abs(answer - value), Math.abs(value) * tolerance.share * times);
    case 'abs':
      return atMost(Math.abs(answer - value), tolerance.amount * times);
    case 'oom':
      return answer > 0 && value > 0 && atMost(Math.abs(Math.log10(answer / value)), times / 2);
  }
}

/** An amount in the asked unit. So many % more or less of a percentage are percentage points, which a share of it are not. */
function describeAmount(amount: number, unit: string): string {
  const known = findUnit(unit);
  const text = formatIn(amount * (known?.factor ?? 1), unit);
  return known?.dimension === 'ratio' ? `${text}p` : text;
}

/** As a learner reads it. */
export function describeTolerance(tolerance: Tolerance, unit: string): string {
  switch (tolerance.kind) {
    case 'exact':
      return '정확한 값이어야 해요.';
    case 'rel':
      return `±${formatIn(tolerance.share, '%')}까지 맞아요.`;
    case 'abs':
      return `±${describeAmount(tolerance.amount, unit)}까지 맞아요.`;
    case 'oom':
      return '자릿수가 맞으면 돼요(약 3배 안쪽).';
  }
}
