import { expect, it } from 'vitest';
import { problemsAfter } from './tiny-book.fixture';

const item = (id: string, stem: string) => `
- id: ${id}
  topic: T01
  type: nu
  lo: LO-01a
  level: 2
  source: [S1-03]
  link: alpha#read-path
  template: P-C02c
  stem: "${stem}"
  explain: 비율의 역수를 구한다.
`;
const withItems = (...items: string[]) => ({
  'questions/t01-cache.quiz.yaml': (text: string) => text + items.join(''),
});

it('lets two items draw from one template when each asks of its own situation', () => {
  const problems = problemsAfter(
    withItems(
      item('Q-T01-91', '날마다 {d}%가 오는 서비스에 모두가 오면 부하는 몇 배인가요?'),
      item('Q-T01-92', '회원의 {d}%가 쓰는 앱을 모두가 켜면 평소의 몇 배인가요?'),
    ),
  );
  expect(problems.filter((problem) => problem.includes('template'))).toEqual([]);
});

it('refuses the same stem for the same template twice, whatever its spaces', () => {
  const problems = problemsAfter(
    withItems(
      item('Q-T01-91', '날마다 {d}%가 오는 서비스에 모두가 오면 몇 배인가요?'),
      item('Q-T01-92', '날마다  {d}%가 오는 서비스에 모두가 오면 몇 배인가요?'),
    ),
  );
  expect(problems.join('\n')).toContain('Q-T01-92: the stem is that of Q-T01-91');
});

it('says what an item with a template may not hold', () => {
  const problems = problemsAfter(
    withItems(`${item('Q-T01-91', '모두가 오면 {d}%의 몇 배인가요?')}  unit: 배\n`),
  );
  expect(problems.join('\n')).toMatch(/Q-T01-91.*unit/);
});
