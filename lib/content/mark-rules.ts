import { z } from 'zod';
import type { Mark } from './chapter';
import { MARKS, type MarkName } from './marks';
import {
  calculatorIdSchema,
  correctionIdSchema,
  figureIdSchema,
  openQuestionIdSchema,
  questionIdSchema,
  sentenceSchema,
  slugSchema,
  sourceIdSchema,
} from './patterns';

interface MarkRule {
  readonly attributes: z.ZodType;
  /** Whether something must stand between its tags, or nothing may. */
  readonly holds: 'content' | 'nothing';
  /** A block may not share its paragraph with text: HTML would break the paragraph there. */
  readonly stands: 'alone' | 'anywhere';
}

const listOf = (schema: z.ZodString) =>
  z
    .string()
    .transform((list) => list.trim().split(/\s+/))
    .pipe(z.array(schema).min(1));

const RULES = {
  Section: {
    attributes: z.strictObject({ id: slugSchema, title: sentenceSchema }),
    holds: 'content',
    stands: 'alone',
  },
  Source: {
    attributes: z.strictObject({ ids: listOf(sourceIdSchema) }),
    holds: 'content',
    stands: 'anywhere',
  },
  OpenQuestion: {
    attributes: z.strictObject({ id: openQuestionIdSchema }),
    holds: 'nothing',
    stands: 'alone',
  },
  Correction: { attributes: z.strictObject({ id: correctionIdSchema }), holds: 'nothing', stands: 'alone' },
  Discussion: {
    attributes: z.strictObject({ ids: listOf(sourceIdSchema) }),
    holds: 'nothing',
    stands: 'alone',
  },
  Transcript: {
    attributes: z.strictObject({ ids: listOf(sourceIdSchema) }),
    holds: 'nothing',
    stands: 'alone',
  },
  QuestionTable: {
    attributes: z.strictObject({ ids: listOf(openQuestionIdSchema) }),
    holds: 'nothing',
    stands: 'alone',
  },
  Term: { attributes: z.strictObject({ id: slugSchema }), holds: 'content', stands: 'anywhere' },
  Figure: { attributes: z.strictObject({ id: figureIdSchema }), holds: 'nothing', stands: 'alone' },
  Calculator: {
    attributes: z.strictObject({ id: calculatorIdSchema, preset: slugSchema.optional() }),
    holds: 'nothing',
    stands: 'alone',
  },
  Check: { attributes: z.strictObject({ ids: listOf(questionIdSchema) }), holds: 'nothing', stands: 'alone' },
  Value: {
    attributes: z.strictObject({
      model: z.string(),
      output: z.string(),
      preset: z.string().optional(),
      set: z.string().optional(),
      approx: z.literal(true, 'stands without a value').optional(),
    }),
    holds: 'nothing',
    stands: 'anywhere',
  },
} as const satisfies Record<MarkName, MarkRule>;

const isMarkName = (name: string): name is MarkName => MARKS.some((mark) => mark === name);

/** HTML that Markdown has no sign for; the rest would only bypass the registry. */
const PLAIN_TAGS: readonly string[] = ['br', 'details', 'kbd', 'sub', 'summary', 'sup'];

/** Everything that is wrong with how one mark is written. */
export function checkMark(mark: Mark): string[] {
  if (PLAIN_TAGS.includes(mark.name)) return [];
  if (!isMarkName(mark.name)) return [`<${mark.name}> is no mark: use one of ${MARKS.join(', ')}`];
  const rule: MarkRule = RULES[mark.name];
  const parsed = rule.attributes.safeParse(mark.attributes);
  const refused =
    parsed.error?.issues.map(({ path, message }) => [path[0], message].filter(Boolean).join(': ')) ?? [];
  if (rule.holds === 'nothing' && !mark.isEmpty) refused.push('holds nothing: write it as one tag');
  if (rule.holds === 'content' && mark.isEmpty) refused.push('is empty');
  if (rule.stands === 'alone' && mark.inSentence) refused.push('stands in a paragraph of its own');
  return refused.map((message) => `<${mark.name}> ${message}`);
}
