import { z } from 'zod';
import { CONFIDENCES } from '../quiz/confidence';
import { LONGEST_REPORT, REPORT_KINDS } from '../quiz/report-kinds';
import { responseSchema } from '../quiz/response-schema';
import { RATINGS } from '../scheduler/memory';
import { CARD_DEEDS } from './card-deeds';

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
  via: z.enum(['review', 'check', 'study']),
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

/** A flag in a query string. */
const queryFlag = z.literal('1').optional();

export const promptsRequestSchema = z.object({
  /** To cram with: an answer to it is graded and not kept. */
  cram: queryFlag,
  ids: z
    .string()
    .transform((ids) => [...new Set(ids.split(','))])
    .pipe(z.array(z.string().min(1)).max(PROMPTS_AT_ONCE)),
});

export const cramRequestSchema = z.strictObject({ token, response: responseSchema });

/** `?study=chapter:cache-considerations&cram=1`; which studies there are is for `readStudy`. */
export const studyRequestSchema = z.object({ study: z.string().max(100), cram: queryFlag });

export const markRequestSchema = z.strictObject({
  questionId: z.string().max(20),
  does: z.enum(CARD_DEEDS),
});
export type MarkRequest = z.infer<typeof markRequestSchema>;

/** Limits of today alone; null for the usual one. Their bounds are checked with a sentence each. */
export const dayLimitRequestSchema = z.strictObject({
  newLimit: z.number().nullable(),
  dueLimit: z.number().nullable(),
});
export type DayLimitRequest = z.infer<typeof dayLimitRequestSchema>;

/** Kinds of values only: `settingsProblem` has a sentence for each bound. */
export const settingsRequestSchema = z.strictObject({
  newPerDay: z.number(),
  reviewsPerDay: z.number(),
  desiredRetention: z.number(),
  timeZone: z.string().max(100),
  week: z.array(z.string().max(20)).max(20).readonly(),
});
export type SettingsRequest = z.infer<typeof settingsRequestSchema>;

export const workloadRequestSchema = z.object({ newPerDay: z.coerce.number() });
