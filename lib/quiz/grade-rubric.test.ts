import { describe, expect, it } from 'vitest';
import { gradeRubric } from './grade-rubric';
import { freeText } from './questions.fixture';
import { REFUSALS } from './refusals';

const rubricOf = (length: number) =>
  freeText({ rubric: Array.from({ length }, (_, line) => `항목 ${line}`) });
const lines = (count: number) => Array.from({ length: count }, (_, line) => line);

describe('gradeRubric', () => {
  it.each([
    [5, 5, 'right'],
    [5, 4, 'right'],
    [5, 3, 'almost'],
    [5, 2, 'wrong'],
    [5, 0, 'wrong'],
    [4, 3, 'almost'],
    [4, 2, 'almost'],
    [4, 1, 'wrong'],
    [3, 3, 'right'],
    [3, 2, 'almost'],
    [3, 1, 'wrong'],
    [7, 6, 'right'],
    [7, 5, 'almost'],
    [7, 4, 'almost'],
    [7, 3, 'wrong'],
  ])('of %i lines %i met is %s', (length, met, verdict) => {
    const graded = gradeRubric(rubricOf(length), { type: 'fr', text: '답', met: lines(met) });
    expect(graded).toMatchObject({ ok: true, value: { verdict } });
  });

  it('tells which lines are met, and shows the whole rubric', () => {
    expect(gradeRubric(freeText(), { type: 'fr', text: '답', met: [3, 0] })).toEqual({
      ok: true,
      value: {
        verdict: 'wrong',
        solution: { type: 'fr', rubric: freeText().rubric, sample: freeText().sample },
        remark: '채점표 5개 가운데 2개를 담았어요.',
        parts: [true, false, false, true, false],
      },
    });
  });

  it.each([
    ['blank text', ' \n', [0], REFUSALS.noText],
    ['a line that is not there', '답', [5], REFUSALS.outOfRange],
    ['a line twice', '답', [1, 1], REFUSALS.repeated],
  ])('refuses %s', (_, text, met, error) => {
    expect(gradeRubric(freeText(), { type: 'fr', text, met })).toEqual({ ok: false, error });
  });
});
