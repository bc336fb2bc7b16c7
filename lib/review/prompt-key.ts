import { z } from 'zod';
import type { PromptClaims } from './prompt-token';

export const promptKeySchema = z.object({ learner: z.string(), draw: z.int(), layout: z.int() });

/** What the seeds of an answered Prompt were made of, besides the question. */
export type PromptKey = z.infer<typeof promptKeySchema>;

/** As it is kept with the answer. */
export const writePromptKey = ({ learner, draw, layout }: PromptClaims): string =>
  JSON.stringify({ learner, draw, layout });

export const readPromptKey = (text: string): PromptKey => promptKeySchema.parse(JSON.parse(text));
