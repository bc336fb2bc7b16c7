import { describe, expect, it } from 'vitest';
import { gradeLabels, gradeMatch } from './grade-match';
import { makePrompt } from './make-prompt';
import { labelling, matching, seedsOf } from './questions.fixture';
import { REFUSALS } from './refusals';

const seeds = seedsOf(7);

describe('gradeMatch', () => {
  const question = matching();
  const prompt = makePrompt(question, seeds);
  const lefts = prompt.type === 'ma' ? prompt.lefts : [];
  const rights = prompt.type === 'ma' ? prompt.rights : [];
  const right: Readonly<Record<string, string>> = Object.fromEntries(question.pairs);
  const matchesOf = (choices: Readonly<Record<string, string>>) =>
    lefts.map((left) => rights.indexOf(choices[left] ?? ''));

  it('two lefts may share a right', () => {
    const matches = matchesOf(right);
    expect(gradeMatch(question, seeds, { type: 'ma', matches })).toEqual({
      ok: true,
      value: { verdict: 'right', solution: { type: 'ma', matches }, parts: [true, true, true, true] },
    });
  });

  it.each(['관계형', '키-값', '문서'])('one left with %s is wrong, and only that one', (mistake) => {
    const matches = matchesOf({ ...right, Neo4j: mistake });
    expect(gradeMatch(question, seeds, { type: 'ma', matches })).toMatchObject({
      ok: true,
      value: {
        verdict: 'wrong',
        solution: { matches: matchesOf(right) },
        parts: lefts.map((left) => left !== 'Neo4j'),
      },
    });
  });

  it.each([
    ['a left without a right', [0, null, 1, 2], REFUSALS.unfinishedMatches],
    ['too few', [0, 1], REFUSALS.unfinishedMatches],
    ['too many', [0, 1, 2, 3, 0], REFUSALS.outOfRange],
    ['a right that is not there', [0, 1, 2, 4], REFUSALS.outOfRange],
  ])('refuses %s', (_, matches, error) => {
    expect(gradeMatch(question, seeds, { type: 'ma', matches })).toEqual({ ok: false, error });
  });
});

describe('gradeLabels', () => {
  const question = labelling();
  const prompt = makePrompt(question, seeds);
  const shown = prompt.type === 'dg' ? prompt.labels : [];
  const positions = (labels: readonly string[]) => labels.map((label) => shown.indexOf(label));

  it.each([
    [['키-값', '그래프', '문서'], 'right', [true, true, true]],
    [['그래프', '키-값', '문서'], 'wrong', [false, false, true]],
    [['키-값', '그래프', '시계열'], 'wrong', [true, true, false]],
  ])('%j is %s', (labels, verdict, parts) => {
    expect(gradeLabels(question, seeds, { type: 'dg', labels: positions(labels) })).toEqual({
      ok: true,
      value: { verdict, solution: { type: 'dg', labels: positions(['키-값', '그래프', '문서']) }, parts },
    });
  });

  it('refuses an empty slot', () => {
    expect(gradeLabels(question, seeds, { type: 'dg', labels: [0, 1, null] })).toEqual({
      ok: false,
      error: REFUSALS.unfinishedLabels,
    });
  });
});
