import { z } from 'zod';
import { CONFIDENCES } from '../quiz/confidence';
import { responseSchema } from '../quiz/response-schema';
import { RATINGS } from '../scheduler/memory';
import { checkSettings, limitProblem } from './check-settings';
import type { EventColumns } from './file-event';
import type { LearnerSettings } from './learner-settings';
import { keptSettings, shownSettings } from './own-settings';
import { promptKeySchema } from './prompt-key';

/** The file of everything that is a member's own. A change that older code cannot read raises the version. */
export const FILE_FORMAT = 'doesaegim';
export const FILE_VERSION = 1;

/** A history of 50,000 answers is some 22 MB. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
const MOST_EVENTS = 100_000;

/** A letter that stands for no load would throw in `readWeek`. */
const WEEK = /^[nfl]{7}$/;

/** What the settings page would take. */
const fileSettingsSchema = z
  .strictObject({
    timeZone: z.string().max(100),
    desiredRetention: z.number(),
    newPerDay: z.number(),
    reviewsPerDay: z.number(),
    weekLoads: z.string().regex(WEEK, { abort: true }),
  })
  .transform((given, context): LearnerSettings => {
    const checked = checkSettings(shownSettings(given));
    if (checked.ok) return keptSettings(checked.value);
    context.addIssue({ code: 'custom', message: checked.error.message });
    return z.NEVER;
  });

const HOUR_MS = 3_600_000;

const instant = z.iso.datetime().transform((text) => new Date(text));

/** The text that is kept for a value of a JSON column: as it was written, with its keys in their order. */
const kept = (schema: z.ZodType) =>
  z
    .unknown()
    .refine((value) => schema.safeParse(value).success)
    .transform((value) => JSON.stringify(value));

/** A better rating that was moved behind a worse one lies a few widths outside of its range; much further is no place of ours. */
const FURTHEST_PLACE = 10;
const placingSchema = z.partialRecord(z.enum(RATINGS), z.number().min(0).max(FURTHEST_PLACE));

const common = {
  id: z.uuid(),
  questionId: z.string().min(1).max(40),
  revision: z.int().min(1).max(1_000_000),
  at: instant,
  bodyHash: z.string().max(100),
};

const answer = z.strictObject({
  ...common,
  kind: z.literal('answer'),
  rating: z.enum(RATINGS),
  verdict: z.enum(['right', 'almost', 'wrong']),
  via: z.enum(['review', 'check', 'weekly', 'study']),
  confidence: z.enum(CONFIDENCES).optional(),
  durationMs: z.int().min(0).max(HOUR_MS).optional(),
  response: kept(responseSchema),
  promptKey: kept(promptKeySchema).optional(),
  placing: kept(placingSchema).optional(),
});
const rate = z.strictObject({
  ...common,
  kind: z.literal('rate'),
  targetId: z.uuid(),
  rating: z.enum(RATINGS),
});
const undo = z.strictObject({ ...common, kind: z.literal('undo'), targetId: z.uuid() });

/** The columns that an event of this kind leaves empty. */
const NOTHING = {
  targetId: null,
  rating: null,
  verdict: null,
  via: null,
  confidence: null,
  durationMs: null,
  response: null,
  promptKey: null,
  placing: null,
};

const event = z.discriminatedUnion('kind', [answer, rate, undo]).transform(
  (given): EventColumns => ({
    ...NOTHING,
    ...given,
    confidence: (given.kind === 'answer' && given.confidence) || null,
    durationMs: given.kind === 'answer' ? (given.durationMs ?? null) : null,
    promptKey: (given.kind === 'answer' && given.promptKey) || null,
    placing: (given.kind === 'answer' && given.placing) || null,
  }),
);

const DAYS = 1_000_000;
const MOST_MARKS = 100_000;

/** A row of CardMark. */
const mark = z.strictObject({
  questionId: common.questionId,
  suspendedAt: instant.nullable(),
  flaggedAt: instant.nullable(),
  buriedOnDay: z.int().min(0).max(DAYS).nullable(),
  putBackLapses: z.int().min(0).max(MOST_EVENTS).nullable(),
});

/** A row of DayLimit, as the review page would take it. */
const dayLimit = z
  .strictObject({
    day: z.int().min(0).max(DAYS),
    newLimit: z.number().nullable(),
    dueLimit: z.number().nullable(),
  })
  .refine(
    ({ newLimit, dueLimit }) => !limitProblem({ newPerDay: newLimit ?? 0, reviewsPerDay: dueLimit ?? 0 }),
  );

const isOnce = (keys: readonly unknown[]): boolean => new Set(keys).size === keys.length;

export const memberFileSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  exportedAt: z.iso.datetime(),
  settings: fileSettingsSchema,
  reviews: z.array(event).max(MOST_EVENTS),
  marks: z
    .array(mark)
    .max(MOST_MARKS)
    .refine((marks) => isOnce(marks.map(({ questionId }) => questionId))),
  dayLimits: z
    .array(dayLimit)
    .max(MOST_MARKS)
    .refine((limits) => isOnce(limits.map(({ day }) => day))),
  /** For who reads the file: an import folds the events. */
  memories: z.array(z.unknown()),
  /** For who reads the file: they were sent to the editor of that place. */
  reports: z.array(z.unknown()),
});

export type MemberFile = z.infer<typeof memberFileSchema>;
