import { disassemble } from 'es-hangul';
import { oneJamoApart } from '../one-jamo-apart';
import { LOOKALIKE_TERMS } from './lookalike-terms';
import { normalizeAnswer } from './normalize-answer';
import { withoutEnding } from './without-ending';

const REAL_TERMS: ReadonlySet<string> = new Set(LOOKALIKE_TERMS.flat().map(normalizeAnswer));

// Shorter answers have too many neighbours: CI and CD, LRU and LFU.
const isLongEnough = (answer: string): boolean => answer.length >= 2 && disassemble(answer).length >= 4;

const readingsOf = (text: string): readonly string[] => withoutEnding(normalizeAnswer(text));

/** `승격(promotion)` and `승격/promotion` say the same twice; each of them must be right. */
const spokenParts = (text: string): readonly string[] =>
  text.split(/[()（）[\],/=]/).filter((part) => normalizeAnswer(part) !== '');

const digitsAgree = (a: string, b: string): boolean => a.replace(/\D/g, '') === b.replace(/\D/g, '');

/** The answer that one of the readings misses by a single 자모. */
const slippedFrom = (readings: readonly string[], accepted: readonly string[]): string | undefined =>
  accepted.find((answer) => {
    const wanted = normalizeAnswer(answer);
    const near = (reading: string) => digitsAgree(reading, wanted) && oneJamoApart(reading, wanted);
    return isLongEnough(wanted) && readings.some(near);
  });

export type AnswerMatch =
  | { readonly verdict: 'right' | 'wrong' }
  /** `answer` is the accepted one that was meant. */
  | { readonly verdict: 'almost'; readonly answer: string };

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

  const readings = readingsOf(text);
  const otherTerms = others.map(normalizeAnswer);
  if (readings.some((reading) => REAL_TERMS.has(reading) || otherTerms.includes(reading)))
    return { verdict: 'wrong' };
  const meant = slippedFrom(readings, accepted);
  return meant === undefined ? { verdict: 'wrong' } : { verdict: 'almost', answer: meant };
}
