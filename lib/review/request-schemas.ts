import { z } from 'zod';
import { CONFIDENCES } from '../quiz/confidence';
import { LONGEST_REPORT, REPORT_KINDS } from '../quiz/report-kinds';
import { responseSchema } from '../quiz/response-schema';
import { RATINGS } from '../scheduler/memory';

/** The bodies that the browser posts; ids are UUIDs of its own making, so that sending again is harmless. */

/** A token is some 250 characters long. */
const token = z.string().max(1000);
const HOUR_MS = 3_600_000;

export const answerRequestSchema = z.strictObject({
  id: z.uuid(),
  token,
  response: responseSchema,
  confidence: z.enum(CONFIDENCES).optional(),
  /** From seeing the Prompt to sending; a page left open overnight counts as an hour. */
  durationMs: z
    .number()
    .min(0)
    .transform((ms) => Math.min(Math.round(ms), HOUR_MS)),
  via: z.enum(['review', 'check']),
});
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

export const ratingRequestSchema = z.strictObject({
  id: z.uuid(),
  answerId: z.uuid(),
  rating: z.enum(RATINGS),
});
export type RatingRequest = z.infer<typeof ratingRequestSchema>;

export const undoRequestSchema = z.strictObject({ id: z.uuid(), answerId: z.uuid() });
export type UndoRequest = z.infer<typeof undoRequestSchema>;

export const reportRequestSchema = z.strictObject({
  id: z.uuid(),
  questionId: z.string().max(20),
  kind: z.enum(REPORT_KINDS),
  sentence: z.string().trim().min(1).max(LONGEST_REPORT),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

export const revealRequestSchema = z.strictObject({ token, text: z.string().max(4000) });

const PROMPTS_AT_ONCE = 20;

export const promptsRequestSchema = z.object({
  ids: z
    .string()
    .transform((ids) => [...new Set(ids.split(','))])
    .pipe(z.array(z.string().min(1)).max(PROMPTS_AT_ONCE)),
});
