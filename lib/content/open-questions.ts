import { z } from 'zod';
import { homeSchema, openQuestionIdSchema, sentenceSchema, sourceIdSchema } from './patterns';

/** A question that the group wrote down, with our short answer. Their own answer is read from the source map. */
export const openQuestionSchema = z.strictObject({
  id: openQuestionIdSchema,
  source: z.array(sourceIdSchema).min(1),
  question: sentenceSchema,
  answer: sentenceSchema,
  home: homeSchema,
});
export type OpenQuestion = z.infer<typeof openQuestionSchema>;
