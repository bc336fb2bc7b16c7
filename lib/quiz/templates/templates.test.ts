import { describe, expect, it } from 'vitest';
import { grade } from '../grade';
import { makePrompt } from '../make-prompt';
import { questionProblems } from '../question-problems';
import { anyResponse, responseFrom, seedsOf } from '../questions.fixture';
import { solveNumber } from '../solve-number';
import { wholeQuestion } from '../whole-question';
import { TEMPLATES } from './template-registry';
import { drawnNumber, itemOf } from './templates.fixture';

const SEEDS = 200;

describe.each(Object.keys(TEMPLATES))('%s', (name) => {
  const item = itemOf(name);

  it('draws what the rules of its kind accept', () => {
    expect(questionProblems(item)).toEqual([]);
  });

  it(`asks the same for the same seed, fills every slot and knows its answer, over ${SEEDS} seeds`, () => {
    for (let n = 0; n < SEEDS; n++) {
      const seeds = seedsOf(n);
      const prompt = makePrompt(item, seeds);
      expect(makePrompt(item, seeds)).toEqual(prompt);
      expect(prompt.stem).not.toMatch(/[{}]|undefined|NaN/);
      const graded = grade(item, seeds, anyResponse(wholeQuestion(item, seeds)));
      if (!graded.ok) throw new Error(graded.error);
      const right = grade(item, seeds, responseFrom(graded.value.solution));
      expect(right.ok && right.value.verdict).toBe('right');
    }
  });

  it('draws more than one question', () => {
    const drawn = Array.from({ length: SEEDS }, (_, n) => {
      const { layout } = seedsOf(0);
      return JSON.stringify(makePrompt(item, { draw: `draw ${n}`, layout }));
    });
    expect(new Set(drawn).size).toBeGreaterThan(1);
  });
});

const NUMERIC = Object.keys(TEMPLATES).filter((name) => TEMPLATES[name]?.type === 'nu');

describe.each(NUMERIC)('the working of %s', (name) => {
  it('ends in the answer', () => {
    for (let n = 0; n < SEEDS; n++) {
      const whole = drawnNumber(name, seedsOf(n));
      const { value, steps } = solveNumber(whole, seedsOf(n));
      expect(Number.isFinite(value) && value > 0).toBe(true);
      expect(steps.at(-1)?.id).toBe(whole.output);
    }
  });
});
