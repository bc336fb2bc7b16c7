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

const KOREAN_ORDER = new Intl.Collator('ko');

export const sortTerms = (terms: readonly Term[]): Term[] =>
  [...terms].sort((a, b) => KOREAN_ORDER.compare(a.ko, b.ko));
