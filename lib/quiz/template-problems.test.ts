import { expect, it } from 'vitest';
import { questionProblems } from './question-problems';
import type { TemplatedQuestion } from './question-schema';

const item: TemplatedQuestion = {
  id: 'Q-T99-01',
  topic: 'T99',
  type: 'nu',
  template: 'P-C01a',
  lo: 'LO-99a',
  level: 2,
  source: ['S1-01'],
  link: 'page#section',
  stem: '월간 사용자 {m}백만 명의 {d}%가 하루 {w}건을 쓰면 평균 쓰기 QPS는 얼마인가요?',
  explain: '차례로 곱하고 하루의 초로 나눈다.',
  revision: 1,
  fx: [],
};

it('has nothing to say of a good item', () => {
  expect(questionProblems(item)).toEqual([]);
});

it.each([
  ['an unknown template', { template: 'P-C99z' }, /P-C99z is no template/],
  ['another kind', { type: 'sc' }, /P-C01a is of the kind nu/],
  [
    'a parameter that is kept back',
    { stem: '{m}백만 명의 {d}%가 쓰면 QPS는 얼마인가요?' },
    /does not show \{w\}/,
  ],
  ['a slot that nothing fills', { explain: '{x|을/를} 곱한다.' }, /\{x\} is no param/],
  ['a particle that is none', { stem: `${item.stem.slice(0, -1)}({m|을를})요?` }, /을를 is no pair/],
] as const)('%s', (_, changes, message) => {
  const said = questionProblems({ ...item, ...changes }).map((problem) => problem.message);
  expect(said.join('\n')).toMatch(message);
});
