import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePrompt } from './make-prompt';
import type { QuestionType } from './question-schema';
import {
  fillIn,
  labelling,
  matching,
  multipleChoice,
  numeric,
  ONE_OF_EACH,
  ordering,
  seedsOf,
  singleChoice,
} from './questions.fixture';

const BASE_KEYS = ['level', 'questionId', 'stem', 'topic', 'type'];
const KEYS: Record<QuestionType, readonly string[]> = {
  sc: ['options'],
  mc: ['options'],
  or: ['steps'],
  ma: ['lefts', 'rights'],
  cl: ['blankCount'],
  nu: ['unit'],
  fr: [],
  dg: ['figure', 'slots', 'labels'],
};

/** 4 standard deviations either side of what a uniform draw of `tries` gives each of `places`. */
function withinChance(count: number, places: number, tries: number): boolean {
  const mean = tries / places;
  return Math.abs(count - mean) <= 4 * Math.sqrt(mean * (1 - 1 / places));
}

const TRIES = 2000;
const prompts = <T>(read: (n: number) => T): T[] => Array.from({ length: TRIES }, (_, n) => read(n));
const countsOf = (positions: readonly number[], places: number): number[] =>
  Array.from({ length: places }, (_, place) => positions.filter((position) => position === place).length);

describe('makePrompt', () => {
  it.each(ONE_OF_EACH.map((question) => [question.type, question] as const))(
    '%s has no key beyond its own',
    (type, question) => {
      for (let n = 0; n < 200; n++) {
        const keys = Object.keys(makePrompt(question, seedsOf(n))).sort();
        expect(keys).toEqual([...BASE_KEYS, ...KEYS[type]].sort());
      }
    },
  );

  it('says the same for the same seeds, and only the draw changes the numbers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ONE_OF_EACH),
        fc.string(),
        fc.string(),
        fc.string(),
        (question, draw, layout, other) => {
          const prompt = makePrompt(question, { draw, layout });
          expect(makePrompt(question, { draw, layout })).toEqual(prompt);
          expect(makePrompt(question, { draw, layout: other }).stem).toBe(prompt.stem);
          if (question.type !== 'nu') expect(makePrompt(question, { draw: other, layout })).toEqual(prompt);
        },
      ),
    );
  });

  it.each([0, 1, 2, 3])(
    'puts the right option everywhere alike, whatever its place in the file (%i)',
    (answer) => {
      const question = singleChoice({ answer });
      const right = question.options[answer] ?? '';
      const positions = prompts((n) => {
        const prompt = makePrompt(question, seedsOf(n));
        return prompt.type === 'sc' ? prompt.options.indexOf(right) : -1;
      });
      const counts = countsOf(positions, 4);
      expect(counts.every((count) => withinChance(count, 4, TRIES))).toBe(true);
      const chiSquare = counts.reduce((sum, count) => sum + (count - TRIES / 4) ** 2 / (TRIES / 4), 0);
      // 3 degrees of freedom: exceeded once in a thousand.
      expect(chiSquare).toBeLessThan(16.27);
    },
  );

  it('tells nothing by position: the same text at the same place whichever option the file calls right', () => {
    const readings = [0, 1, 2, 3].map((answer) =>
      JSON.stringify(makePrompt(singleChoice({ answer }), seedsOf(1))),
    );
    expect(new Set(readings).size).toBe(1);
    const sets = [[0], [1, 2], [2, 3, 4]].map((answer) =>
      JSON.stringify(makePrompt(multipleChoice({ answer }), seedsOf(1))),
    );
    expect(new Set(sets).size).toBe(1);
  });

  it('puts every step of an order everywhere alike', () => {
    const question = ordering();
    for (const step of question.steps) {
      const positions = prompts((n) => {
        const prompt = makePrompt(question, seedsOf(n));
        return prompt.type === 'or' ? prompt.steps.indexOf(step) : -1;
      });
      expect(countsOf(positions, 4).every((count) => withinChance(count, 4, TRIES))).toBe(true);
    }
  });

  it('shows the right order itself no oftener than chance', () => {
    const question = ordering();
    const sorted = prompts((n) => {
      const prompt = makePrompt(question, seedsOf(n));
      return prompt.type === 'or' && prompt.steps.join() === question.steps.join();
    }).filter(Boolean).length;
    expect(withinChance(sorted, 24, TRIES)).toBe(true);
  });

  it('matching lists every right once and puts partners beside each other no oftener than chance', () => {
    const question = matching();
    const beside = prompts((n) => {
      const prompt = makePrompt(question, seedsOf(n));
      if (prompt.type !== 'ma') return -1;
      expect(prompt.rights.toSorted()).toEqual(['관계형', '그래프', '문서', '키-값'].toSorted());
      return prompt.rights.indexOf('그래프') === prompt.lefts.indexOf('Neo4j') ? 1 : 0;
    });
    expect(withinChance(beside.filter((hit) => hit === 1).length, 4, TRIES)).toBe(true);
  });

  it('a figure keeps its slots in reading order and shuffles the labels', () => {
    const question = labelling();
    const positions = prompts((n) => {
      const prompt = makePrompt(question, seedsOf(n));
      if (prompt.type !== 'dg') return -1;
      expect(prompt.slots).toEqual(['s1', 's2', 's3']);
      return prompt.labels.indexOf('키-값');
    });
    expect(countsOf(positions, 4).every((count) => withinChance(count, 4, TRIES))).toBe(true);
  });

  it('fills drawn numbers into the stem, each value alike', () => {
    const question = numeric();
    const stems = prompts((n) => makePrompt(question, seedsOf(n)).stem);
    expect(stems.every((stem) => !stem.includes('{'))).toBe(true);
    const drawn = [50, 100, 300].map(
      (value) => stems.filter((stem) => stem.startsWith(`MAU ${value}백만,`)).length,
    );
    expect(drawn.every((count) => withinChance(count, 3, TRIES))).toBe(true);
  });

  it('groups the digits of large numbers', () => {
    const question = numeric({
      stem: '하루 {m}건이면 초당 몇 건인가요?',
      params: { m: { values: [54_750_000], input: 'mau', scale: 1 } },
    });
    expect(makePrompt(question, seedsOf(1)).stem).toBe('하루 54,750,000건이면 초당 몇 건인가요?');
  });

  it('counts the blanks', () => {
    expect(makePrompt(fillIn(['샤드 키']), seedsOf(1))).toMatchObject({ type: 'cl', blankCount: 1 });
  });
});
