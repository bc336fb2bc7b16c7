import { z } from 'zod';
import { MODEL_NAMES } from '../estimate/models';

/** The one file of this room that runs zod; the browser imports types from here, never values. */

const sentence = z.string().trim().min(1);
const sourceId = z.string().regex(/^S[0-4]-\d\d$/, 'a source id looks like S1-37');

const common = {
  id: z.string().regex(/^Q-T\d\d-\d\d$/, 'a question id looks like Q-T05-01'),
  topic: z.string().regex(/^T\d\d$/),
  /** Learning objective, such as LO-04a. */
  lo: z.string().regex(/^LO-\d\d[a-z]$/),
  /** 1 remember, 2 understand and apply, 3 judge. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  source: z.array(sourceId).min(1),
  /** `slug#anchor` of the section that teaches it. */
  link: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a link looks like slug#anchor'),
  stem: sentence,
  explain: sentence,
  /** Raised only when the meaning changes; the question is then due at once. */
  revision: z.int().min(1).default(1),
  /** Corrections of the notes that this question touches. */
  fx: z.array(z.string().regex(/^FX-\d\d$/)).default([]),
  /** The calculator to open with this question's numbers. */
  calc: z
    .string()
    .regex(/^C\d\d$/)
    .optional(),
};

const options = z.array(sentence).min(3).max(8);

const toleranceSchema = z
  .string()
  .regex(/^(exact|oom|rel \d+(\.\d+)?%|abs \d+(\.\d+)?)$/, 'exact, oom, rel 15% or abs 0.01');

const paramSchema = z.strictObject({
  values: z.array(z.number()).min(1),
  /** The model's input that this parameter sets. */
  input: z.string(),
  /** The input gets value × scale: 20 (%) becomes 0.2 with a scale of 0.01. */
  scale: z.number().positive().default(1),
});

/** An item that holds all that is asked. */
const wholeQuestionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('sc'), options, answer: z.int().min(0) }),
  z.strictObject({ ...common, type: z.literal('mc'), options, answer: z.array(z.int().min(0)).min(1) }),
  z.strictObject({
    ...common,
    type: z.literal('or'),
    /** In the right order. */
    steps: z.array(sentence).min(3).max(9),
    /** Further right orders, as lists of indexes into `steps`. */
    accept_orders: z.array(z.array(z.int().min(0))).default([]),
  }),
  z.strictObject({
    ...common,
    type: z.literal('ma'),
    /** [left, right]; several lefts may share a right. */
    pairs: z
      .array(z.tuple([sentence, sentence]))
      .min(2)
      .max(8),
    /** Rights that belong to nothing. */
    extra: z.array(sentence).min(1),
  }),
  z.strictObject({
    ...common,
    type: z.literal('cl'),
    /** One entry for each ____ of the stem; the first accepted answer is the one shown. */
    blanks: z.array(z.strictObject({ accept: z.array(sentence).min(1) })).min(1),
  }),
  z.strictObject({
    ...common,
    type: z.literal('nu'),
    model: z.enum(MODEL_NAMES),
    output: z.string(),
    params: z.record(z.string().regex(/^[a-z]\w*$/), paramSchema),
    /** Model inputs that stay the same for every draw, in the input's own unit. */
    fixed: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
    tolerance: toleranceSchema,
    /** The unit that the answer is asked in; the learner may leave it out or type another of its dimension. */
    unit: z.string(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('fr'),
    rubric: z.array(sentence).min(3).max(7),
    /** The gist of a good answer. */
    sample: sentence,
  }),
  z.strictObject({
    ...common,
    type: z.literal('dg'),
    figure: z.string().regex(/^F\d\d-\d$/),
    /** [slot id in the figure, its right label]. */
    slots: z
      .array(
        z.tuple([z.string().regex(/^s\d$/, 'a slot is s1, s2 …: its id must not tell its label'), sentence]),
      )
      .min(2)
      .max(9),
    extra: z.array(sentence).default([]),
  }),
]);

/** An item that names a template: its own are the words and the memory, what is asked is drawn anew each time. */
const templatedQuestionSchema = z.strictObject({
  ...common,
  type: z.enum(['sc', 'or', 'ma', 'nu']),
  template: z.string().regex(/^P-C\d\d[a-z]$/, 'a template looks like P-C01a'),
});

export type WholeQuestion = z.infer<typeof wholeQuestionSchema>;
export type TemplatedQuestion = z.infer<typeof templatedQuestionSchema>;
export type Question = WholeQuestion | TemplatedQuestion;
export type QuestionType = WholeQuestion['type'];
export type QuestionOf<T extends QuestionType> = Extract<WholeQuestion, { type: T }>;

/** The schema of an item as it was read, so that what is wrong is said of the kind that was meant. */
export const schemaOf = (item: unknown): z.ZodType<Question> =>
  typeof item === 'object' && item !== null && 'template' in item
    ? templatedQuestionSchema
    : wholeQuestionSchema;
