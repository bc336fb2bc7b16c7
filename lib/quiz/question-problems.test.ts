import { describe, expect, it } from 'vitest';
import { questionProblems } from './question-problems';
import type { Question } from './question-schema';
import {
  fillIn,
  freeText,
  labelling,
  matching,
  multipleChoice,
  numeric,
  ONE_OF_EACH,
  ordering,
  singleChoice,
} from './questions.fixture';

const { params } = numeric();
const LONG = '파티션 키로 여러 노드에 흩어 두는 와이드 컬럼';

type Row = readonly [name: string, question: Question, path: string, message: RegExp];

const broken: readonly Row[] = [
  // Wording
  ['a stem in 합쇼체', singleChoice({ stem: '알맞은 갈래는 무엇입니까?' }), 'stem', /해요체/],
  ['a stem that ends in a noun', singleChoice({ stem: '가장 알맞은 것은?' }), 'stem', /해요체/],
  ['a plain negation', singleChoice({ stem: '키-값 저장소가 아닌 것은 무엇인가요?' }), 'stem', /bold/],
  ['a plain 옳지 않은', singleChoice({ stem: '옳지 않은 설명을 고르세요.' }), 'stem', /bold/],
  ['a polite explanation', singleChoice({ explain: '그래프예요. 간선을 따라간다.' }), 'explain', /한다체/],
  ['an explanation of nouns', singleChoice({ explain: '그래프. 간선. 다만 느리다.' }), 'explain', /다\./],
  // Choices
  ['an answer out of range', singleChoice({ answer: 4 }), 'answer', /no option 4/],
  ['the same option twice', singleChoice({ options: ['그래프', '키값', '키 값'] }), 'options.2', /repeats/],
  ['모두 맞다', singleChoice({ options: ['그래프', '키-값', '모두 맞다'] }), 'options.2', /catch-all/],
  ['정답 없음', multipleChoice({ options: ['가', '나', '다', '정답 없음'] }), 'options.3', /catch-all/],
  [
    'a long right option',
    singleChoice({ options: [LONG, '그래프', '키-값', '문서'] }),
    'options.0',
    /characters/,
  ],
  ['mc answers out of range', multipleChoice({ answer: [0, 5] }), 'answer.1', /no option 5/],
  ['mc answers twice', multipleChoice({ answer: [0, 1, 0] }), 'answer.2', /twice/],
  ['mc with nothing wrong', multipleChoice({ answer: [0, 1, 2, 3, 4] }), 'answer', /every option/],
  // Orders
  ['a step twice', ordering({ steps: ['하나', '둘', '하나'] }), 'steps.2', /repeats/],
  [
    'an order that skips a step',
    ordering({ accept_orders: [[0, 1, 2]] }),
    'accept_orders.0',
    /each of the steps/,
  ],
  [
    'an order with a step twice',
    ordering({ accept_orders: [[0, 1, 2, 2]] }),
    'accept_orders.0',
    /each of the steps/,
  ],
  [
    'an order with a step too many',
    ordering({ accept_orders: [[0, 1, 2, 4]] }),
    'accept_orders.0',
    /each of the steps/,
  ],
  [
    'the listed order again',
    ordering({ accept_orders: [[0, 1, 2, 3]] }),
    'accept_orders.0',
    /accepted already/,
  ],
  // Matches and labels
  ['an extra that belongs to something', matching({ extra: ['키-값'] }), 'extra.0', /belongs to something/],
  ['an extra twice', matching({ extra: ['관계형', '관계형'] }), 'extra.1', /repeats/],
  ['no extra', matching({ extra: [] }), 'extra', /belongs to nothing/],
  [
    'a left twice',
    matching({
      pairs: [
        ['가', '하나'],
        ['가', '둘'],
      ],
    }),
    'pairs.1.0',
    /repeats/,
  ],
  [
    'only one right',
    matching({
      pairs: [
        ['가', '하나'],
        ['나', '하나'],
      ],
    }),
    'pairs',
    /same right/,
  ],
  [
    'a slot twice',
    labelling({
      slots: [
        ['s1', '하나'],
        ['s1', '둘'],
      ],
    }),
    'slots.1.0',
    /twice/,
  ],
  [
    'a label twice',
    labelling({
      slots: [
        ['s1', '하나'],
        ['s2', '하나'],
      ],
    }),
    'slots.1.1',
    /repeats/,
  ],
  ['a label that is an extra too', labelling({ extra: ['문서'] }), 'extra.0', /belongs to something/],
  ['a rubric line twice', freeText({ rubric: ['하나', '둘', '하나'] }), 'rubric.2', /repeats/],
  // Blanks
  [
    'more blanks than entries',
    fillIn(['가'], { stem: '____와 ____이다.' }),
    'blanks',
    /2 blanks in the stem, 1/,
  ],
  ['no blank', fillIn(['가'], { stem: '무엇인가요?' }), 'blanks', /0 blanks/],
  ['a blank of three', fillIn(['가'], { stem: '___이 무엇인가요?' }), 'stem', /not ___/],
  ['an answer of punctuation', fillIn(['가', '…']), 'blanks.0.accept.1', /nothing is left/],
  // Numbers
  ['an output that is not there', numeric({ output: 'qps' }), 'output', /no output qps/],
  ['an unknown unit', numeric({ unit: '광년' }), 'unit', /unknown unit/],
  ['a unit of another dimension', numeric({ unit: 'TB' }), 'unit', /is bytes, but writeQps is perSecond/],
  [
    'an unknown input',
    numeric({ params: { ...params, w: { values: [1], input: 'writes', scale: 1 } } }),
    'params.w.input',
    /no input writes/,
  ],
  [
    'a choice as a param',
    numeric({ params: { ...params, w: { values: [1], input: 'mode', scale: 1 } } }),
    'params.w.input',
    /choice/,
  ],
  ['an input set twice', numeric({ fixed: { mau: 1e6 } }), 'params.m.input', /set twice/],
  ['an unknown fixed input', numeric({ fixed: { speed: 1 } }), 'fixed.speed', /no input speed/],
  [
    'a draw out of range',
    numeric({ params: { ...params, d: { values: [50, 200], input: 'dauRatio', scale: 0.01 } } }),
    'params',
    /"d":200.*dauRatio/,
  ],
  ['a fixed value out of range', numeric({ fixed: { peakFactor: 100 } }), 'params', /peakFactor/],
  [
    'an answer of zero',
    numeric({ params: { ...params, w: { values: [0], input: 'writesPerUser', scale: 1 } } }),
    'params',
    /the answer is 0/,
  ],
  [
    'too many draws',
    numeric({
      params: {
        ...params,
        w: { values: Array.from({ length: 900 }, (_, i) => 1 + i / 10), input: 'writesPerUser', scale: 1 },
      },
    }),
    'params',
    /5400 draws/,
  ],
  [
    'a slot without a param',
    numeric({ stem: '{m} {d} {w} {x}이면 얼마인가요?' }),
    'stem',
    /\{x\} is no param/,
  ],
  [
    'a param that is not shown',
    numeric({ stem: '{m} {d}이면 얼마인가요?' }),
    'params.w',
    /does not show \{w\}/,
  ],
  ['a slot in explain without a param', numeric({ explain: '{y}년이다.' }), 'explain', /\{y\} is no param/],
];

describe('questionProblems', () => {
  it.each(ONE_OF_EACH.map((question) => [question.type, question] as const))(
    'finds nothing in a good %s',
    (_, question) => {
      expect(questionProblems(question)).toEqual([]);
    },
  );

  it.each(broken)('names %s, and nothing else', (_, question, path, message) => {
    const problems = questionProblems(question);
    expect(problems.map((problem) => problem.path.join('.'))).toEqual([path]);
    expect(problems[0]?.message).toMatch(message);
  });

  it.each([
    ['a bold negation', singleChoice({ stem: '키-값 저장소가 **아닌** 것은 무엇인가요?' })],
    ['아닌 that is not what is asked for', singleChoice({ stem: '관계형이 아닌 저장소에는 무엇이 있나요?' })],
    ['a stem that ends in bold or brackets', singleChoice({ stem: '무엇을 고를까요? (하나만 고르세요.)' })],
    [
      '필요 at the end of a sentence',
      singleChoice({ explain: '간선을 따라간다. 조인은 불필요. 이것으로 끝이다.' }),
    ],
    ['a quotation in explain', singleChoice({ explain: '“무엇인가요?”라고 묻는 까닭이다.' })],
    [
      'a right option a little longer',
      singleChoice({ options: ['와이드 컬럼 저장소', '그래프', '키-값', '문서'] }),
    ],
    [
      'a short wrong one among long ones',
      singleChoice({ options: [LONG, LONG.slice(2), LONG.slice(4), '문서'] }),
    ],
    ['options that differ by their symbols only', singleChoice({ options: ['C', 'C++', 'C#', 'A+'] })],
    ['a blank in a plain sentence', fillIn(['가'], { stem: '이것을 ____(이)라 한다.' })],
  ])('lets %s pass', (_, question) => {
    expect(questionProblems(question)).toEqual([]);
  });

  it('lists everything at once', () => {
    const problems = questionProblems(
      singleChoice({
        stem: '아닌 것은?',
        explain: '그래프예요.',
        options: ['가', '가', '모두 맞다'],
        answer: 7,
      }),
    );
    expect(problems.map((problem) => problem.path.join('.')).toSorted()).toEqual(
      ['answer', 'explain', 'explain', 'options.1', 'options.2', 'stem', 'stem'].toSorted(),
    );
  });
});
