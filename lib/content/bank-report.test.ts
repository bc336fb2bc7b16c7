import { expect, it } from 'vitest';
import { formatBankReport, reportBank } from './bank-report';
import { loadContent } from './load-content';
import { editedBook } from './tiny-book.fixture';

const choice = (number: number, options: string, answer: number) => `
- id: Q-T01-${number}
  topic: T01
  type: sc
  lo: LO-01a
  level: 1
  source: [S1-02]
  link: alpha#what
  stem: 무엇인가요?
  options: [${options}]
  answer: ${answer}
  explain: 그렇다.
`;

const bankWith = (...items: string[]) =>
  reportBank(
    loadContent(
      editedBook({
        'questions/t01-cache.quiz.yaml': () => items.join(''),
        'slate.yaml': () => 'topics:\n  T01: { sc: 4 }\n',
      }),
    ),
  );

it('shares a tie of length among the options that tie', () => {
  const { singleChoice } = bankWith(
    choice(11, '가나다, 가, 나, 다', 0),
    choice(12, '가나, 다라, 마, 바', 1),
    choice(13, '가나, 다라, 마, 바', 2),
    choice(14, '가, 나, 다, 라', 3),
  );
  expect(singleChoice.items).toBe(4);
  expect(singleChoice.longest).toEqual({ found: (1 + 1 / 2 + 0 + 1 / 4) / 4, chance: 1 / 4 });
  expect(singleChoice.shortest).toEqual({ found: (0 + 0 + 1 / 2 + 1 / 4) / 4, chance: 1 / 4 });
  expect(singleChoice.first).toEqual({ found: 1 / 4, chance: 1 / 4 });
});

it('counts items against the slate and prints them', () => {
  const report = bankWith(choice(11, '가, 나, 다', 0));
  expect(report.counts).toEqual([
    {
      topic: 'T01',
      cells: [1, 0, 0, 0, 0, 0, 0, 0].map((found, index) => ({ found, wanted: index ? 0 : 4 })),
    },
  ]);
  expect(formatBankReport(report)).toContain('T01     1/4');
  expect(report.polite).toEqual({ stems: 1, explanations: 1, items: 1 });
});

it('says nothing of shares where there is nothing to share', () => {
  expect(bankWith().singleChoice.longest).toEqual({ found: 0, chance: 0 });
});
