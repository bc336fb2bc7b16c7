import { describe, expect, it } from 'vitest';
import { grade } from '../quiz/grade';
import type { WholeQuestion } from '../quiz/question-schema';
import {
  anyResponse,
  fillIn,
  freeText,
  labelling,
  matching,
  multipleChoice,
  numeric,
  ONE_OF_EACH,
  ordering,
  responseFrom,
  seedsOf,
  singleChoice,
} from '../quiz/questions.fixture';
import type { Response } from '../quiz/response-schema';
import { choicesOf, itemTally } from './item-analysis';

function solved(question: WholeQuestion, n: number): Response {
  const graded = grade(question, seedsOf(n), anyResponse(question));
  if (!graded.ok) throw new Error(graded.error);
  return responseFrom(graded.value.solution);
}

describe('choicesOf', () => {
  it.each([
    [singleChoice(), [['', '그래프']]],
    [
      multipleChoice(),
      [
        ['', 'DynamoDB'],
        ['', 'Redis'],
      ],
    ],
    [ordering(), [['', 'DAU → 하루 쓰기 → 평균 QPS → 최대 QPS']]],
    [
      matching(),
      [
        ['CouchDB', '문서'],
        ['DynamoDB', '키-값'],
        ['Neo4j', '그래프'],
        ['Redis', '키-값'],
      ],
    ],
    [fillIn(['와이드 컬럼', 'wide column']), [['', '와이드 컬럼']]],
    [numeric(), [['', '맞은 값']]],
    [
      labelling(),
      [
        ['s1', '키-값'],
        ['s2', '그래프'],
        ['s3', '문서'],
      ],
    ],
    [
      freeText({ rubric: ['하나', '둘', '셋'] }),
      [
        ['', '둘'],
        ['', '셋'],
        ['', '하나'],
      ],
    ],
  ] as const)('tells the right answer of $type in words, whatever the shuffling', (question, wanted) => {
    for (let n = 0; n < 20; n++) {
      const choices = choicesOf(question, seedsOf(n), solved(question, n));
      const sorted = choices.map(({ part, text }) => [part, text]).sort();
      expect(sorted).toEqual([...wanted].map((pair) => [...pair]).sort());
      expect(choices.every(({ isRight }) => isRight)).toBe(true);
    }
  });

  it('names the slip of a wrong number instead of the number, which is another in each draw', () => {
    const question = numeric({
      params: {},
      fixed: { mau: 3e8, dauRatio: 0.5, writesPerUser: 2 },
      tolerance: 'rel 5%',
    });
    expect(choicesOf(question, seedsOf(1), { type: 'nu', text: '6944' })).toEqual([
      { part: '', text: '‘매일 쓰는 비율’을 계산에 넣지 않은 것 같아요.', isRight: false },
    ]);
    expect(choicesOf(question, seedsOf(1), { type: 'nu', text: '7' })[0]?.text).toBe('알 수 없는 다른 값');
  });

  it('says nothing of an answer that no longer fits the question', () => {
    expect(choicesOf(singleChoice(), seedsOf(1), { type: 'sc', choice: 9 })).toEqual([]);
    expect(choicesOf(singleChoice(), seedsOf(1), { type: 'nu', text: '1' })).toEqual([]);
  });
});

describe('itemTally', () => {
  const question = singleChoice();
  const choose = (memberId: string, n: number, text: string) => {
    const seeds = seedsOf(n);
    const response = [0, 1, 2, 3]
      .map((choice): Response => ({ type: 'sc', choice }))
      .find((one) => choicesOf(question, seeds, one)[0]?.text === text);
    if (!response) throw new Error(`no option ${text}`);
    const graded = grade(question, seeds, response);
    return { memberId, seeds, response, verdict: graded.ok ? graded.value.verdict : ('wrong' as const) };
  };

  it('counts the first answer of each member, by the words of the options', () => {
    const tally = itemTally(question);
    for (const answer of [
      choose('a', 1, '문서'),
      choose('b', 2, '그래프'),
      choose('a', 3, '그래프'),
      choose('c', 4, '문서'),
      choose('d', 5, '키-값'),
      choose('b', 6, '시계열'),
    ])
      tally.add(answer);
    expect(tally.figures()).toEqual({
      learners: 4,
      shareRightAtFirst: 0.25,
      choices: [
        { part: '', text: '문서', isRight: false, count: 2 },
        { part: '', text: '그래프', isRight: true, count: 1 },
        { part: '', text: '키-값', isRight: false, count: 1 },
      ],
    });
  });

  it('has no share while nobody has answered', () => {
    expect(itemTally(question).figures()).toEqual({ learners: 0, shareRightAtFirst: undefined, choices: [] });
  });

  it('takes an answer of each kind', () => {
    for (const one of ONE_OF_EACH) {
      const tally = itemTally(one);
      tally.add({ memberId: 'a', seeds: seedsOf(1), response: solved(one, 1), verdict: 'right' });
      expect([one.type, tally.figures().shareRightAtFirst]).toEqual([one.type, 1]);
      expect(tally.figures().choices.length).toBeGreaterThan(0);
    }
  });
});
