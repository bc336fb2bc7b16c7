import { describe, expect, it } from 'vitest';
import { gradeOrder } from './grade-order';
import { makePrompt } from './make-prompt';
import { ordering, seedsOf } from './questions.fixture';
import { REFUSALS } from './refusals';

const seeds = seedsOf(5);

/** The listed steps, given by their place in the file, as positions on screen. */
function shownAs(question: ReturnType<typeof ordering>, indexes: readonly number[]): number[] {
  const prompt = makePrompt(question, seeds);
  return indexes.map((index) =>
    prompt.type === 'or' ? prompt.steps.indexOf(question.steps[index] ?? '') : -1,
  );
}

describe('gradeOrder', () => {
  it.each([
    ['the listed order', [], [0, 1, 2, 3], 'right', [0, 1, 2, 3], [true, true, true, true]],
    ['two steps swapped', [], [0, 1, 3, 2], 'wrong', [0, 1, 2, 3], [true, true, false, false]],
    ['an accepted swap', [[0, 1, 3, 2]], [0, 1, 3, 2], 'right', [0, 1, 3, 2], [true, true, true, true]],
    ['backwards', [], [3, 2, 1, 0], 'wrong', [0, 1, 2, 3], [false, false, false, false]],
    [
      'nearer to the accepted one',
      [[3, 2, 1, 0]],
      [3, 2, 0, 1],
      'wrong',
      [3, 2, 1, 0],
      [true, true, false, false],
    ],
  ])('%s', (_, accept_orders, answered, verdict, wanted, parts) => {
    const question = ordering({ accept_orders });
    expect(gradeOrder(question, seeds, { type: 'or', order: shownAs(question, answered) })).toEqual({
      ok: true,
      value: { verdict, solution: { type: 'or', order: shownAs(question, wanted) }, parts },
    });
  });

  it.each([
    ['too few', [0, 1, 2], REFUSALS.unfinishedOrder],
    ['none', [], REFUSALS.unfinishedOrder],
    ['one twice', [0, 1, 2, 2], REFUSALS.repeated],
    ['one that is not there', [0, 1, 2, 4], REFUSALS.outOfRange],
  ])('refuses %s', (_, order, error) => {
    expect(gradeOrder(ordering(), seeds, { type: 'or', order })).toEqual({ ok: false, error });
  });
});
