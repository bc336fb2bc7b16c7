import { disassemble } from 'es-hangul';
import { oneJamoApart } from '../one-jamo-apart';
import { LOOKALIKE_TERMS } from './lookalike-terms';
import { normalizeAnswer } from './normalize-answer';
import { otherLayout } from './other-layout';
import { swappedLetters } from './swapped-letters';
import { withoutEnding } from './without-ending';

const REAL_TERMS: ReadonlySet<string> = new Set(LOOKALIKE_TERMS.flat().map(normalizeAnswer));

// Shorter answers have too many neighbours: CI and CD, LRU and LFU.
const isLongEnough = (answer: string): boolean => answer.length >= 2 && disassemble(answer).length >= 4;

const readingsOf = (text: string): readonly string[] => withoutEnding(normalizeAnswer(text));

/** `승격(promotion)` and `승격/promotion` say the same twice; each of them must be right. */
const spokenParts = (text: string): readonly string[] =>
  text.split(/[()（）[\],/=]/).filter((part) => normalizeAnswer(part) !== '');

const digitsAgree = (a: string, b: string): boolean => a.replace(/\D/g, '') === b.replace(/\D/g, '');

/** Fewer letters make another word too easily when two of them change places. */
const SHORTEST_SWAPPED = 5;

const swapsLetters = (reading: string, answer: string): boolean =>
  answer.length >= SHORTEST_SWAPPED && /^[a-z]+$/.test(answer) && swappedLetters(reading, answer);

const isSlip = (reading: string, answer: string): boolean =>
  digitsAgree(reading, answer) && (oneJamoApart(reading, answer) || swapsLetters(reading, answer));

interface Slip {
  /** The accepted answer that was meant. */
  readonly answer: string;
  /** How many letters of the text stand for it: a particle may follow. */
  readonly length: number;
}

/** The answer that one of the readings misses by a single 자모, or by two letters that changed places. */
function slippedFrom(readings: readonly string[], accepted: readonly string[]): Slip | undefined {
  for (const answer of accepted) {
    const wanted = normalizeAnswer(answer);
    const near = isLongEnough(wanted) ? readings.find((reading) => isSlip(reading, wanted)) : undefined;
    if (near !== undefined) return { answer, length: near.length };
  }
  return undefined;
}

export type AnswerMatch =
  /** `retyped` is what was meant where the keyboard was left in the other layout. */
  | { readonly verdict: 'right'; readonly retyped?: string }
  | { readonly verdict: 'wrong' }
  | ({ readonly verdict: 'almost' } & Slip);

/** A learner's short text beside the accepted answers; `others` are terms that it must not be mistaken for. */
export function matchAnswer(
  text: string,
  accepted: readonly string[],
  others: readonly string[] = [],
): AnswerMatch {
  const answers = accepted.map(normalizeAnswer);
  const isListed = (part: string) => readingsOf(part).some((reading) => answers.includes(reading));
  const parts = spokenParts(text);
  if (isListed(text) || (parts.length > 1 && parts.every(isListed))) return { verdict: 'right' };
  const retyped = otherLayout(text).find(isListed);
  if (retyped !== undefined) return { verdict: 'right', retyped };

  const readings = readingsOf(text);
  const otherTerms = others.map(normalizeAnswer);
  if (readings.some((reading) => REAL_TERMS.has(reading) || otherTerms.includes(reading)))
    return { verdict: 'wrong' };
  const meant = slippedFrom(readings, accepted);
  return meant === undefined ? { verdict: 'wrong' } : { verdict: 'almost', ...meant };
}
