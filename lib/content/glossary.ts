import { getChoseong } from 'es-hangul';
import { z } from 'zod';
import { sentenceSchema, slugSchema } from './patterns';

/** A term of the book. `home` is the slug of the page that introduces it. */
export const termSchema = z.strictObject({
  id: slugSchema,
  ko: sentenceSchema,
  en: sentenceSchema,
  /** One line. */
  means: sentenceSchema,
  home: slugSchema,
});
export type Term = z.infer<typeof termSchema>;

export interface TermGroup {
  /** ㄱ, ㄴ … or A–Z for terms in Latin letters. */
  readonly initial: string;
  readonly terms: readonly Term[];
}

const KOREAN_ORDER = new Intl.Collator('ko');
const PLAIN_CONSONANTS: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
};

/** As a Korean dictionary does, ㄲ stands under ㄱ. */
function initialOf({ ko }: Term): string {
  const consonant = getChoseong(ko.slice(0, 1));
  return consonant === '' ? 'A–Z' : (PLAIN_CONSONANTS[consonant] ?? consonant);
}

/** In the order of 가나다, the Latin ones at the end. */
export function groupTerms(terms: readonly Term[]): TermGroup[] {
  const groups = new Map<string, Term[]>();
  for (const term of [...terms].sort((a, b) => KOREAN_ORDER.compare(a.ko, b.ko))) {
    const initial = initialOf(term);
    groups.set(initial, [...(groups.get(initial) ?? []), term]);
  }
  return [...groups].map(([initial, members]) => ({ initial, terms: members }));
}
