import { beforeAll, describe, expect, it } from 'vitest';
import { appContent } from '../content/app-content';
import { grade } from '../quiz/grade';
import { makePrompt } from '../quiz/make-prompt';
import type { Prompt, PromptSeeds } from '../quiz/prompt';
import type { Solution } from '../quiz/protocol';
import type { Question, WholeQuestion } from '../quiz/question-schema';
import { anyResponse } from '../quiz/questions.fixture';
import { wholeQuestion } from '../quiz/whole-question';
import { seedsOf } from './prompt-token';

const SEEDS = 200;
const secret = 'known to the server alone, 32 bytes';

const seedsOfAttempt = ({ id, revision }: Question, attempt: number): PromptSeeds =>
  seedsOf({ q: id, rev: revision, learner: 'm1', draw: attempt, layout: attempt, at: 0 }, secret);

/** Of several right orders the feedback shows the one nearest to the answer, which would be blamed on the layout here. */
function withOneSolution(question: Question, seeds: PromptSeeds): WholeQuestion {
  const whole = wholeQuestion(question, seeds);
  return whole.type === 'or' ? { ...whole, accept_orders: [] } : whole;
}

function solutionOf(question: Question, seeds: PromptSeeds): Solution {
  const whole = withOneSolution(question, seeds);
  const graded = grade(whole, seeds, anyResponse(whole));
  if (!graded.ok) throw new Error(`${question.id}: ${graded.error}`);
  return graded.value.solution;
}

/** What is right, part by part, as positions among so many; nothing for what is typed or written. */
function rightPositions(solution: Solution, prompt: Prompt): { parts: (readonly number[])[]; among: number } {
  if (solution.type === 'sc' && prompt.type === 'sc')
    return { parts: [[solution.choice]], among: prompt.options.length };
  if (solution.type === 'mc' && prompt.type === 'mc')
    return { parts: [solution.choices], among: prompt.options.length };
  if (solution.type === 'or')
    return { parts: solution.order.map((at) => [at]), among: solution.order.length };
  if (solution.type === 'ma' && prompt.type === 'ma')
    return { parts: solution.matches.map((at) => [at]), among: prompt.rights.length };
  if (solution.type === 'dg' && prompt.type === 'dg')
    return { parts: solution.labels.map((at) => [at]), among: prompt.labels.length };
  return { parts: [], among: 0 };
}

/** For each part and position, in how many of the attempts that position is right, and how many chance gives. */
function hitsOf(question: Question, attemptSeeds = seedsOfAttempt) {
  const hits = new Map<string, { count: number; chance: number }>();
  for (let attempt = 0; attempt < SEEDS; attempt++) {
    const seeds = attemptSeeds(question, attempt);
    const { parts, among } = rightPositions(solutionOf(question, seeds), makePrompt(question, seeds));
    for (const [part, right] of parts.entries())
      for (let position = 0; position < among; position++) {
        const hit = hits.get(`${part}/${position}`) ?? { count: 0, chance: right.length / among };
        if (right.includes(position)) hit.count += 1;
        hits.set(`${part}/${position}`, hit);
      }
  }
  return [...hits.values()];
}

/** Five standard deviations above chance: one in three million by luck. */
const limitOf = (chance: number) => SEEDS * chance + 5 * Math.sqrt(SEEDS * chance * (1 - chance));

const KEYS = {
  sc: ['options'],
  mc: ['options'],
  or: ['steps'],
  ma: ['lefts', 'rights'],
  cl: ['blankCount'],
  nu: ['unit'],
  fr: [],
  dg: ['figure', 'slots', 'labels'],
} as const satisfies Record<Question['type'], readonly string[]>;

/** Texts of the question that only the answer may show. */
function secretTexts(question: Question): readonly string[] {
  if (question.type === 'fr') return [question.explain, question.sample, ...question.rubric];
  if (question.type === 'cl') return [question.explain, ...question.blanks.flatMap(({ accept }) => accept)];
  return [question.explain];
}

describe('the Prompt of every item of the bank, over 200 seeds', () => {
  let questions: readonly Question[] = [];
  beforeAll(() => {
    questions = appContent().bank.all;
    expect(questions.length).toBeGreaterThan(10);
    expect(new Set(questions.map(({ type }) => type)).size).toBe(Object.keys(KEYS).length);
  });

  it('puts the right answer at no position more often than chance', () => {
    for (const question of questions)
      for (const { count, chance } of hitsOf(question))
        expect(count, question.id).toBeLessThanOrEqual(limitOf(chance));
  }, 120_000);

  it('would be caught if it were laid out the same each time', () => {
    const choice = questions.find(({ type }) => type === 'sc');
    if (!choice) throw new Error('the bank has no single choice');
    const hits = hitsOf(choice, (question) => seedsOfAttempt(question, 0));
    expect(hits.some(({ count, chance }) => count > limitOf(chance))).toBe(true);
  });

  it('has the keys that asking needs and no others', () => {
    for (const question of questions)
      for (let attempt = 0; attempt < SEEDS; attempt++) {
        const prompt = makePrompt(question, seedsOfAttempt(question, attempt));
        const expected = ['type', 'questionId', 'topic', 'level', 'stem', ...KEYS[question.type]];
        expect(Object.keys(prompt).sort(), question.id).toEqual(expected.sort());
      }
  });

  it('holds no text that only the answer may show', () => {
    for (const question of questions) {
      const json = JSON.stringify(makePrompt(question, seedsOfAttempt(question, 0)));
      for (const text of secretTexts(question)) expect(json, question.id).not.toContain(text);
    }
  });

  it('shows the same options whatever the seed, so that comparing two Prompts tells nothing', () => {
    for (const question of questions) {
      // What is drawn differs from Prompt to Prompt, and with it the answer.
      if (question.type === 'nu' || 'template' in question) continue;
      const texts = (attempt: number) =>
        JSON.stringify(
          Object.entries(makePrompt(question, seedsOfAttempt(question, attempt))).map(([key, part]) => [
            key,
            Array.isArray(part) ? part.toSorted() : part,
          ]),
        );
      const first = texts(0);
      for (let attempt = 1; attempt < SEEDS; attempt++) expect(texts(attempt), question.id).toBe(first);
    }
  });
});
