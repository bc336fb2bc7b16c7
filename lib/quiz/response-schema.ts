import { z } from 'zod';

const position = z.int().min(0).max(20);
const text = z.string().max(4000);

/** What a learner sends, by the positions of the Prompt and never by the bank's own indexes. */
export const responseSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sc'), choice: position }),
  z.strictObject({ type: z.literal('mc'), choices: z.array(position).max(8) }),
  /** The prompt's step positions in the learner's order. */
  z.strictObject({ type: z.literal('or'), order: z.array(position).max(9) }),
  /** For each left, the position of its right; null where none was chosen. */
  z.strictObject({ type: z.literal('ma'), matches: z.array(position.nullable()).max(8) }),
  z.strictObject({ type: z.literal('cl'), texts: z.array(z.string().max(200)).max(6) }),
  z.strictObject({ type: z.literal('nu'), text: z.string().max(100) }),
  /** `met`: the rubric lines that the learner says are in the answer. */
  z.strictObject({ type: z.literal('fr'), text, met: z.array(position).max(7) }),
  /** For each slot of the prompt, the position of its label; null where none was placed. */
  z.strictObject({ type: z.literal('dg'), labels: z.array(position.nullable()).max(9) }),
]);

export type Response = z.infer<typeof responseSchema>;
export type ResponseOf<T extends Response['type']> = Extract<Response, { type: T }>;
