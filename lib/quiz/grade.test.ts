import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutation, randomFrom } from '../random';
import { grade } from './grade';
import { makePrompt } from './make-prompt';
import type { Prompt } from './prompt';
import type { Question } from './question-schema';
import {
  anyResponse,
  matching,
  multipleChoice,
  numeric,
  ONE_OF_EACH,
  ordering,
  responseFrom,
  seedsOf,
  singleChoice,
} from './questions.fixture';
import { REFUSALS } from './refusals';
import type { Response } from './response-schema';

const kinds = ONE_OF_EACH.map((question) => [question.type, question] as const);

function feedbackOf(question: Question, seed: string | number, response: Response) {
  const graded = grade(question, seedsOf(seed), response);
  if (!graded.ok) throw new Error(graded.error);
  return graded.value;
}

describe('grade', () => {
  it.each(kinds)('%s: the solution of any Prompt is right in every part', (_, question) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { solution } = feedbackOf(question, seed, anyResponse(question));
        const again = feedbackOf(question, seed, responseFrom(solution));
        expect(again.verdict).toBe('right');
        expect(again.parts ?? [true]).not.toContain(false);
        expect(again.explain).toBe(question.explain);
      }),
      { numRuns: 40 },
    );
  });

  it.each(kinds)('%s: refuses a response of every other kind', (type, question) => {
    const others = ONE_OF_EACH.filter((other) => other.type !== type);
    for (const other of others)
      expect(grade(question, seedsOf(1), anyResponse(other))).toEqual({
        ok: false,
        error: REFUSALS.otherType,
      });
  });

  it.each(['exact', 'oom', 'rel 15%', 'abs 1'])(
    'nu with %s: the value as it is shown is right',
    (tolerance) => {
      const shown = numeric({ tolerance });
      for (let n = 0; n < 12; n++) {
        const { solution } = feedbackOf(shown, n, { type: 'nu', text: '1' });
        expect(feedbackOf(shown, n, responseFrom(solution)).verdict).toBe('right');
      }
    },
  );

  it('fills drawn numbers into the explanation of a numeric question', () => {
    const question = numeric({
      params: { m: { values: [300], input: 'mau', scale: 1e6 } },
      explain: '{m}백만 명에서 시작한다.',
    });
    expect(feedbackOf(question, 1, { type: 'nu', text: '1' }).explain).toBe('300백만 명에서 시작한다.');
  });

  it('agrees with the Prompt: the text that stands at the solution is the right one', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 3 }), (seed, answer) => {
        const question = singleChoice({ answer });
        const prompt = makePrompt(question, seedsOf(seed));
        const { solution } = feedbackOf(question, seed, { type: 'sc', choice: 0 });
        expect(prompt.type === 'sc' && solution.type === 'sc' && prompt.options[solution.choice]).toBe(
          question.options[answer],
        );
      }),
    );
  });
});

describe('who knows how the bank is written but not the seed', () => {
  const TRIES = 2000;

  /** Four standard deviations above chance. */
  const ceiling = (chance: number) => TRIES * chance + 4 * Math.sqrt(TRIES * chance * (1 - chance));

  const hits = (question: Question, guess: (n: number, prompt: Prompt) => Response): number =>
    Array.from({ length: TRIES }, (_, n) =>
      feedbackOf(question, n, guess(n, makePrompt(question, seedsOf(n)))),
    ).filter(({ verdict }) => verdict === 'right').length;

  it.each([0, 1, 2, 3])(
    'sc: guesses a quarter at most with position %i, where the file has its answer',
    (choice) => {
      expect(hits(singleChoice({ answer: choice }), () => ({ type: 'sc', choice }))).toBeLessThan(
        ceiling(1 / 4),
      );
    },
  );

  it('sc: undoing the shuffle with a seed of one’s own gains nothing', () => {
    const guess = (n: number) => permutation(4, randomFrom(`layout ${n}`)).indexOf(0);
    expect(hits(singleChoice(), (n) => ({ type: 'sc', choice: guess(n) }))).toBeLessThan(ceiling(1 / 4));
  });

  it('mc: the first two are the answer one time in ten', () => {
    expect(hits(multipleChoice(), () => ({ type: 'mc', choices: [0, 1] }))).toBeLessThan(ceiling(1 / 10));
  });

  it('or: the steps as they stand are right one time in 24', () => {
    expect(hits(ordering(), () => ({ type: 'or', order: [0, 1, 2, 3] }))).toBeLessThan(ceiling(1 / 24));
  });

  it('ma: straight across is right one time in 4 × 3 × 2 × 1', () => {
    const question = matching({
      pairs: [
        ['Redis', '키-값'],
        ['Neo4j', '그래프'],
        ['CouchDB', '문서'],
      ],
    });
    expect(hits(question, () => ({ type: 'ma', matches: [0, 1, 2] }))).toBeLessThan(ceiling(1 / 24));
  });
});
