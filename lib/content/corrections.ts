import { z } from 'zod';
import { correctionIdSchema, homeSchema, sentenceSchema, sourceIdSchema } from './patterns';

/** Where the notes err: `said` keeps their words, `note` is ours. */
export const correctionSchema = z.strictObject({
  id: correctionIdSchema,
  source: z.array(sourceIdSchema).min(1),
  said: sentenceSchema,
  note: sentenceSchema,
  home: homeSchema,
});
export type Correction = z.infer<typeof correctionSchema>;
