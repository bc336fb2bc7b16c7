import { describe, expect, it } from 'vitest';
import { gradeMultipleChoice, gradeSingleChoice } from './grade-choice';
import { makePrompt } from './make-prompt';
import { multipleChoice, seedsOf, singleChoice } from './questions.fixture';
import { REFUSALS } from './refusals';

/** The position of each text on screen. */
function positionsOf(
  question: ReturnType<typeof singleChoice | typeof multipleChoice>,
  texts: readonly string[],
  n: number,
) {
  const prompt = makePrompt(question, seedsOf(n));
  return prompt.type === 'sc' || prompt.type === 'mc'
    ? texts.map((text) => prompt.options.indexOf(text))
    : [];
}

describe('gradeSingleChoice', () => {
  it.each(['그래프', '키-값', '문서', '시계열'])('takes %s as it stands on screen', (text) => {
    const question = singleChoice();
    for (let n = 0; n < 30; n++) {
      const [choice = -1] = positionsOf(question, [text], n);
      const [right] = positionsOf(question, ['그래프'], n);
      expect(gradeSingleChoice(question, seedsOf(n), { type: 'sc', choice })).toEqual({
        ok: true,
        value: { verdict: text === '그래프' ? 'right' : 'wrong', solution: { type: 'sc', choice: right } },
      });
    }
  });

  it.each([4, -1, 1.5])('refuses position %d', (choice) => {
    expect(gradeSingleChoice(singleChoice(), seedsOf(1), { type: 'sc', choice })).toEqual({
      ok: false,
      error: REFUSALS.outOfRange,
    });
  });
});

describe('gradeMultipleChoice', () => {
  const question = multipleChoice();

  it.each([
    [['Redis', 'DynamoDB'], 'right', []],
    [['DynamoDB', 'Redis'], 'right', []],
    [['Redis'], 'wrong', ['DynamoDB']],
    [['Redis', 'DynamoDB', 'HBase'], 'wrong', ['HBase']],
    [['Neo4j'], 'wrong', ['Redis', 'DynamoDB', 'Neo4j']],
  ])('%j is %s', (texts, verdict, mistaken) => {
    const choices = positionsOf(question, texts, 3);
    const graded = gradeMultipleChoice(question, seedsOf(3), { type: 'mc', choices });
    const wrongParts = positionsOf(question, mistaken, 3);
    expect(graded).toMatchObject({
      ok: true,
      value: {
        verdict,
        solution: { choices: positionsOf(question, ['Redis', 'DynamoDB'], 3).toSorted() },
        parts: question.options.map((_, position) => !wrongParts.includes(position)),
      },
    });
  });

  it.each([
    ['nothing', [], REFUSALS.noChoice],
    ['a position that is not there', [0, 5], REFUSALS.outOfRange],
    ['a position twice', [1, 1], REFUSALS.repeated],
  ])('refuses %s', (_, choices, error) => {
    expect(gradeMultipleChoice(question, seedsOf(3), { type: 'mc', choices })).toEqual({ ok: false, error });
  });
});
