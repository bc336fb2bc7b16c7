import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { grade } from './grade';
import { makePrompt } from './make-prompt';
import type { Prompt } from './prompt';
import type { WholeQuestion } from './question-schema';
import {
  fillIn,
  freeText,
  labelling,
  matching,
  multipleChoice,
  numeric,
  ordering,
  seedsOf,
  singleChoice,
} from './questions.fixture';
import type { Response } from './response-schema';

/** Answers in the words of the question, by the verdict that they are to get. */
const verdicts = <T extends z.ZodType>(answer: T) => ({
  right: z.array(answer),
  almost: z.array(answer).default([]),
  wrong: z.array(answer),
  refused: z.array(answer).default([]),
});
const text = z.string();
const fixtureSchema = z.strictObject({
  cloze: z.array(z.strictObject({ accept: z.array(text), ...verdicts(text) })),
  blanks: z.array(z.strictObject({ accept: z.array(z.array(text)), ...verdicts(z.array(text)) })),
  numbers: z.array(
    z.strictObject({
      model: z.any(),
      output: text,
      fixed: z.record(text, z.number()),
      tolerance: text,
      unit: text,
      value: z.number(),
      ...verdicts(z.union([text, z.number()]).transform(String)),
    }),
  ),
  others: z.array(
    z.strictObject({
      question: z.looseObject({ type: z.enum(['sc', 'mc', 'or', 'ma', 'dg', 'fr']) }),
      ...verdicts(z.union([text, z.number(), z.array(text), z.record(text, text)])),
    }),
  ),
});
const fixture = fixtureSchema.parse(
  parse(readFileSync(new URL('learner-answers.fixture.yaml', import.meta.url), 'utf8')),
);

const VERDICTS = ['right', 'almost', 'wrong', 'refused'] as const;
type Wanted = (typeof VERDICTS)[number];
type Listed<T> = Readonly<Record<Wanted, readonly T[]>>;

interface Row {
  readonly question: WholeQuestion;
  readonly answer: unknown;
  readonly response: Response;
  readonly wanted: Wanted;
}

const seeds = seedsOf(1);

const rowsOf = <T>(question: WholeQuestion, listed: Listed<T>, respond: (answer: T) => Response): Row[] =>
  VERDICTS.flatMap((wanted) =>
    listed[wanted].map((answer) => ({ question, answer, response: respond(answer), wanted })),
  );

const OTHERS = {
  sc: singleChoice,
  mc: multipleChoice,
  or: ordering,
  ma: matching,
  dg: labelling,
  fr: freeText,
};

/** The words of an answer as positions of the Prompt. */
function respond(prompt: Prompt, answer: unknown): Response {
  const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const entryOf = (key: string): unknown => Object.entries(answer ?? {}).find(([name]) => name === key)?.[1];
  const place = (list: readonly string[], wanted: unknown) => {
    const at = list.indexOf(String(wanted));
    return at < 0 ? null : at;
  };
  switch (prompt.type) {
    case 'sc':
      return { type: 'sc', choice: prompt.options.indexOf(String(answer)) };
    case 'mc':
      return { type: 'mc', choices: listOf(answer).map((option) => prompt.options.indexOf(option)) };
    case 'or':
      return { type: 'or', order: listOf(answer).map((step) => prompt.steps.indexOf(step)) };
    case 'ma':
      return { type: 'ma', matches: prompt.lefts.map((left) => place(prompt.rights, entryOf(left))) };
    case 'dg':
      return { type: 'dg', labels: prompt.slots.map((slot) => place(prompt.labels, entryOf(slot))) };
    default:
      return { type: 'fr', text: '적은 글', met: Array.from({ length: Number(answer) }, (_, line) => line) };
  }
}

const rows: readonly Row[] = [
  ...fixture.cloze.flatMap(({ accept, ...listed }) =>
    rowsOf(fillIn(accept), listed, (answer) => ({ type: 'cl', texts: [answer] })),
  ),
  ...fixture.blanks.flatMap(({ accept, ...listed }) =>
    rowsOf(fillIn([], { blanks: accept.map((list) => ({ accept: list })) }), listed, (texts) => ({
      type: 'cl',
      texts,
    })),
  ),
  ...fixture.numbers.flatMap(({ value: _, ...spec }) => {
    const { right, almost, wrong, refused, ...question } = spec;
    return rowsOf(numeric({ ...question, params: {} }), { right, almost, wrong, refused }, (answer) => ({
      type: 'nu',
      text: answer,
    }));
  }),
  ...fixture.others.flatMap(({ question: changes, ...listed }) => {
    const question = { ...OTHERS[changes.type](), ...changes } as WholeQuestion;
    const prompt = makePrompt(question, seeds);
    return rowsOf<unknown>(question, listed, (answer) => respond(prompt, answer));
  }),
];

const FEWEST_ROWS = 300;

describe('what learners answer', () => {
  it(`is written down at least ${FEWEST_ROWS} times, for each of the eight kinds`, () => {
    expect(rows.length).toBeGreaterThanOrEqual(FEWEST_ROWS);
    expect(new Set(rows.map(({ question }) => question.type)).size).toBe(8);
  });

  it.each(rows)('$question.type: $answer is $wanted', ({ question, response, wanted }) => {
    const graded = grade(question, seeds, response);
    expect(graded.ok ? graded.value.verdict : 'refused').toBe(wanted);
    if (!graded.ok) expect(graded.error).toMatch(/[가-힣].*[.요]$|예: /);
  });

  it.each(fixture.numbers)('$model.$output is what was worked out by hand', ({ value, ...spec }) => {
    const { right, almost, wrong, refused, ...question } = spec;
    const graded = grade(numeric({ ...question, params: {} }), seeds, { type: 'nu', text: '1' });
    const solution = graded.ok ? graded.value.solution : undefined;
    expect(solution?.type === 'nu' && solution.value).toBeCloseTo(value, 3);
  });
});
