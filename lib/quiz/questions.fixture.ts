import type { Solution } from './protocol';
import type { QuestionOf, QuestionType, WholeQuestion } from './question-schema';
import type { Response } from './response-schema';

/** One small question of each kind for the tests; each takes what matters to its test. */
const common = {
  id: 'Q-T99-01',
  topic: 'T99',
  lo: 'LO-03a',
  level: 2 as const,
  source: ['S1-14'],
  link: 'nosql-categories#map',
  revision: 1,
  fx: [],
  explain: '키마다 값을 하나 둔다.',
};

type Changes<T extends QuestionType> = Partial<QuestionOf<T>>;

export const singleChoice = (changes: Changes<'sc'> = {}): QuestionOf<'sc'> => ({
  ...common,
  type: 'sc',
  stem: '친구의 친구를 찾기에 알맞은 갈래는 무엇인가요?',
  options: ['그래프', '키-값', '문서', '시계열'],
  answer: 0,
  ...changes,
});

export const multipleChoice = (changes: Changes<'mc'> = {}): QuestionOf<'mc'> => ({
  ...common,
  type: 'mc',
  stem: '키-값 저장소를 모두 고르세요.',
  options: ['Redis', 'DynamoDB', 'Neo4j', 'HBase', 'InfluxDB'],
  answer: [0, 1],
  ...changes,
});

export const ordering = (changes: Changes<'or'> = {}): QuestionOf<'or'> => ({
  ...common,
  type: 'or',
  stem: '추정하는 순서대로 놓으세요.',
  steps: ['DAU', '하루 쓰기', '평균 QPS', '최대 QPS'],
  accept_orders: [],
  ...changes,
});

export const matching = (changes: Changes<'ma'> = {}): QuestionOf<'ma'> => ({
  ...common,
  type: 'ma',
  stem: '제품을 갈래에 이으세요.',
  pairs: [
    ['Redis', '키-값'],
    ['Neo4j', '그래프'],
    ['DynamoDB', '키-값'],
    ['CouchDB', '문서'],
  ],
  extra: ['관계형'],
  ...changes,
});

export const fillIn = (accept: readonly string[], changes: Changes<'cl'> = {}): QuestionOf<'cl'> => ({
  ...common,
  type: 'cl',
  stem: '열을 묶음으로 나눠 두는 갈래를 ____(이)라고 해요.',
  blanks: [{ accept: [...accept] }],
  ...changes,
});

export const numeric = (changes: Changes<'nu'> = {}): QuestionOf<'nu'> => ({
  ...common,
  type: 'nu',
  calc: 'C01',
  stem: 'MAU {m}백만, DAU 비율 {d}%, 1인당 하루 {w}건을 씁니다. 평균 쓰기 QPS는 얼마인가요?',
  model: 'capacity',
  output: 'writeQps',
  params: {
    m: { values: [50, 100, 300], input: 'mau', scale: 1_000_000 },
    d: { values: [20, 50], input: 'dauRatio', scale: 0.01 },
    w: { values: [1, 2, 5], input: 'writesPerUser', scale: 1 },
  },
  fixed: {},
  tolerance: 'rel 15%',
  unit: 'QPS',
  ...changes,
});

export const freeText = (changes: Changes<'fr'> = {}): QuestionOf<'fr'> => ({
  ...common,
  type: 'fr',
  stem: '세션을 어디에 둘지 고르고 까닭을 써 보세요.',
  rubric: ['갈래를 하나 고른다', '접근 패턴을 든다', '만료를 말한다', '유실을 말한다', '대안을 견준다'],
  sample: '키-값 저장소에 만료 시간을 두고 담는다.',
  ...changes,
});

export const labelling = (changes: Changes<'dg'> = {}): QuestionOf<'dg'> => ({
  ...common,
  type: 'dg',
  stem: '그림의 빈칸에 갈래 이름을 놓으세요.',
  figure: 'F03-1',
  slots: [
    ['s1', '키-값'],
    ['s2', '그래프'],
    ['s3', '문서'],
  ],
  extra: ['시계열'],
  ...changes,
});

export const ONE_OF_EACH: readonly WholeQuestion[] = [
  singleChoice(),
  multipleChoice(),
  ordering({ accept_orders: [[0, 1, 3, 2]] }),
  matching(),
  fillIn(['와이드 컬럼', 'wide column']),
  numeric(),
  freeText(),
  labelling(),
];

/** The seeds of the n-th attempt in a test. */
export const seedsOf = (n: number | string) => ({ draw: `draw ${n}`, layout: `layout ${n}` });

/** The response that a solution describes. */
export function responseFrom(solution: Solution): Response {
  switch (solution.type) {
    case 'sc':
      return { type: 'sc', choice: solution.choice };
    case 'mc':
      return { type: 'mc', choices: [...solution.choices] };
    case 'or':
      return { type: 'or', order: [...solution.order] };
    case 'ma':
      return { type: 'ma', matches: [...solution.matches] };
    case 'cl':
      return { type: 'cl', texts: [...solution.texts] };
    case 'nu':
      return { type: 'nu', text: solution.text };
    case 'fr':
      return { type: 'fr', text: solution.sample, met: solution.rubric.map((_, line) => line) };
    case 'dg':
      return { type: 'dg', labels: [...solution.labels] };
  }
}

/** Some finished response to each kind, right or not, to learn the solution with. */
export const anyResponse = (question: WholeQuestion): Response => {
  switch (question.type) {
    case 'sc':
      return { type: 'sc', choice: 0 };
    case 'mc':
      return { type: 'mc', choices: [0] };
    case 'or':
      return { type: 'or', order: question.steps.map((_, place) => place) };
    case 'ma':
      return { type: 'ma', matches: question.pairs.map(() => 0) };
    case 'cl':
      return { type: 'cl', texts: question.blanks.map(() => '모름') };
    case 'nu':
      return { type: 'nu', text: '1' };
    case 'fr':
      return { type: 'fr', text: '모름', met: [] };
    case 'dg':
      return { type: 'dg', labels: question.slots.map(() => 0) };
  }
};
