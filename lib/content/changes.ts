import { z } from 'zod';
import { sentenceSchema, slugSchema } from './patterns';

/** One change of the book that readers are told of. */
export const changeSchema = z.strictObject({
  id: slugSchema,
  date: z.iso.date(),
  title: sentenceSchema,
  text: sentenceSchema,
  href: z.string().regex(/^\/[a-z0-9/#-]*$/, 'a path of this site'),
});
export type Change = z.infer<typeof changeSchema>;
