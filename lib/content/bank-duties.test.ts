import { expect, it } from 'vitest';
import { problemsAfter } from './tiny-book.fixture';

/** What is wrong once the tiny book has a slate. */
const owing = (slate: string, edits: Parameters<typeof problemsAfter>[0] = {}): string =>
  problemsAfter({ 'slate.yaml': () => slate, ...edits }).join('\n');

const TOPIC = 'topics:\n  T01: { sc: 1 }\n';

it('asks nothing of a book without a slate', () => {
  expect(problemsAfter({})).toEqual([]);
});

it('names the kinds of which a topic has too few, at their line', () => {
  const problems = owing('topics:\n  T01: { sc: 2, cl: 1, nu: 1 }\n');
  expect(problems).toContain('content/slate.yaml:2 T01 has 1 items of kind sc, the slate wants 2');
  expect(problems).toContain('content/slate.yaml:2 T01 has 0 items of kind nu, the slate wants 1');
  expect(problems).not.toContain('kind cl');
});

it('wants each member of a set asked by itself and the whole set by one item', () => {
  const problems = owing('sets:\n  three: [S1-02, S1-03, S1-04]\n');
  expect(problems).toBe('content/slate.yaml:2 no item asks the set three as a whole');
  const whole = owing('sets:\n  two: [S1-03, S1-04]\n');
  expect(whole).toContain('no item asks S1-03 of the set two by itself');
  expect(whole).not.toContain('as a whole');
});

it('takes an item of pairs for one that asks each member', () => {
  const pairs = `
- id: Q-T01-31
  topic: T01
  type: ma
  lo: LO-01a
  level: 1
  source: [S1-03, S1-04]
  link: alpha#what
  stem: 짝을 이으세요.
  pairs: [[누가, 사람], [어디에, 창고]]
  extra: [시계]
  explain: 짝이 맞다.
`;
  const problems = owing('sets:\n  two: [S1-03, S1-04]\n', {
    'questions/t01-cache.quiz.yaml': (text) => text + pairs,
  });
  expect(problems).toBe('');
});

it('wants two to four questions in each section of a listed topic, and only the section’s own', () => {
  const problems = owing(TOPIC);
  expect(problems).toMatch(/alpha\.mdx:\d+ the section \S+ asks 0 questions, not 2 to 4/);
  const foreign = owing(TOPIC, {
    'chapters/alpha.mdx': (text) => text.replace('ids="Q-T01-01"', 'ids="Q-T01-01 Q-T01-02"'),
  });
  expect(foreign).toContain('Q-T01-01 is asked in size and links to another section');
  expect(foreign).not.toContain('Q-T01-02 is asked');
  expect(foreign).not.toContain('the section size asks');
});

it('wants open questions asked twice and corrections once', () => {
  const problems = owing(TOPIC);
  expect(problems).toMatch(/open-questions\.yaml:\d+ OQ-\d\d is asked by \d items, not 2/);
  expect(problems).toMatch(/corrections\.yaml:\d+ FX-\d\d is the fx of no item/);
});

it('refuses a slate that is none', () => {
  expect(owing('topics:\n  T1: { sc: 1 }\n')).toContain('slate.yaml:2');
  expect(owing('topics:\n  T01: { xx: 1 }\n')).toContain('slate.yaml:2');
});
