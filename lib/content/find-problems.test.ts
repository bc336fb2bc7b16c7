import { describe, expect, it } from 'vitest';
import { type Edits, problemsAfter, swap } from './tiny-book.fixture';

const ALPHA = 'chapters/alpha.mdx';
const BANK = 'questions/t01-cache.quiz.yaml';

it('finds nothing wrong with the tiny book', () => {
  expect(problemsAfter({})).toEqual([]);
});

it('names an unknown component, a question without an answer, a duplicate id and a dead anchor in one run', () => {
  const problems = problemsAfter({
    [ALPHA]: (text) => swap('머리말이다.', '머리말이다.\n\n<Gauge />')(swap('beta#why', 'beta#how')(text)),
    'chapters/beta.mdx': (text) => `${text}\n<Section id="why" title="또 왜">\n\n둘.\n\n</Section>\n`,
    [BANK]: swap('  answer: 0\n', ''),
  });
  expect(problems).toEqual([
    expect.stringMatching(/^content\/chapters\/alpha\.mdx:1 no question of the bank asks S1-02/),
    expect.stringMatching(/^content\/chapters\/alpha\.mdx:10 <Gauge> is no mark/),
    'content/chapters/alpha.mdx:26 the link /notes/beta#how leads nowhere',
    'content/chapters/alpha.mdx:32 <Check> names Q-T01-01, which is nowhere defined',
    expect.stringMatching(/^content\/chapters\/beta\.mdx:18 .*the id why is used twice: first in line 6/),
    expect.stringMatching(/^content\/questions\/t01-cache\.quiz\.yaml:12 Q-T01-01: answer: /),
  ]);
});

const CASES: readonly (readonly [what: string, edits: Edits, problem: string | RegExp])[] = [
  [
    'a chapter that says too little',
    { 'chapters/beta.mdx': swap('하나가 죽어도 이어 간다.', '짧다.') },
    'beta.mdx:1 has 3 characters of prose (without spaces), and a chapter has 10 to 2000',
  ],
  [
    'a chapter that says too much, however it is spaced',
    { 'chapters/beta.mdx': swap('하나가 죽어도 이어 간다.', '가 '.repeat(2001)) },
    'beta.mdx:1 has 2001 characters of prose',
  ],
  ['MDX that does not parse', { [ALPHA]: swap('</Section>', '') }, /alpha\.mdx:\d+ is not MDX/],
  [
    'YAML that does not parse',
    { [BANK]: swap('topic: T01', 'topic: [') },
    /t01-cache\.quiz\.yaml:\d+ is not YAML/,
  ],
  ['no front matter', { [ALPHA]: swap('---\n', '') }, 'alpha.mdx:1 has no front matter'],
  ['front matter without a goal', { [ALPHA]: swap('goal: ', 'aim: ') }, /alpha\.mdx:3 Unrecognized key/],
  ['a related page of no book', { [ALPHA]: swap('[beta, gamma]', '[delta]') }, 'the book has no page delta'],
  [
    'an import',
    { [ALPHA]: swap('머리말이다.', "import x from 'x'") },
    'alpha.mdx:8 a chapter imports and exports',
  ],
  ['an expression', { [ALPHA]: swap('머리말', '{1 + 1}머리말') }, 'alpha.mdx:8 {1 + 1} is code'],
  ['a title of Markdown', { [ALPHA]: swap('머리말이다.', '## 머리말') }, 'alpha.mdx:8 # and ## are kept'],
  ['code in no language', { [ALPHA]: swap('머리말이다.', '```\nx\n```') }, 'alpha.mdx:8 code has a language'],
  ['code in an odd language', { [ALPHA]: swap('머리말이다.', '```klingon\nx\n```') }, 'klingon is unknown'],
  ['a mark without its attribute', { [ALPHA]: swap(' title="크기"', '') }, 'alpha.mdx:22 <Section> title: '],
  [
    'a mark with one too many',
    { [ALPHA]: swap('id="F01-1"', 'id="F01-1" wide') },
    'alpha.mdx:26 <Figure> Unrec',
  ],
  [
    'a block in a sentence',
    { [ALPHA]: swap('머리말이다.', '말 <Figure id="F01-1" />') },
    '<Figure> stands in a para',
  ],
  ['an empty mark', { [ALPHA]: swap('>캐시</Term>', '></Term>') }, '<Term> is empty'],
  [
    'a section in a section',
    { [ALPHA]: swap('<Figure', '<Section id="in" title="속">\n\n둘.\n\n</Section>\n\n<Figure') },
    'lies in no other',
  ],
  [
    'an unknown line of the notes',
    { [ALPHA]: swap('S1-01 S1-02', 'S1-01 S1-02 S1-99') },
    '<Source> names S1-99',
  ],
  [
    'a line told twice at home',
    { [ALPHA]: swap('S1-04"', 'S1-04 S1-02"') },
    'S1-02 is told already in line 12',
  ],
  ['an unknown term', { [ALPHA]: swap('Term id="cache"', 'Term id="cash"') }, '<Term> names cash'],
  ['an unknown figure', { [ALPHA]: swap('Figure id="F01-1"', 'Figure id="F01-9"') }, '<Figure> names F01-9'],
  [
    'a Value of no model',
    { [ALPHA]: swap('model="capacity"', 'model="luck"') },
    'alpha.mdx:24 <Value> there is no model luck',
  ],
  [
    'a Value of no preset',
    { [ALPHA]: swap('preset="twitter" output', 'preset="x" output') },
    'has no preset x',
  ],
  ['a Value of no output', { [ALPHA]: swap('output="writeQps"', 'output="luck"') }, 'has no output luck'],
  [
    'a Value with a bad input',
    { [ALPHA]: swap('output="writeQps"', 'set="years=0" output="writeQps"') },
    '<Value> years: ',
  ],
  [
    'a calculator of no preset',
    { [ALPHA]: swap('C01" preset="twitter"', 'C01" preset="x"') },
    'C01 has no preset x',
  ],
  [
    'a reference without a definition',
    { [ALPHA]: swap('[^paper].', '[^gone].') },
    'alpha.mdx:12 the reference [^gone] has no',
  ],
  [
    'a definition without a reference',
    { [ALPHA]: swap('[^paper].', '.') },
    'alpha.mdx:34 the definition [^paper] is never',
  ],
  [
    'a link to no page',
    { [ALPHA]: swap('/notes/beta#why', '/lab/nothing') },
    'alpha.mdx:24 the link /lab/nothing',
  ],
  [
    'an open question in another section',
    { 'open-questions.yaml': swap('alpha#what', 'alpha#size') },
    '<OpenQuestion id="OQ-01" /> stands once, in alpha#size',
  ],
  [
    'an open question twice',
    { [ALPHA]: swap('<Figure', '<OpenQuestion id="OQ-01" />\n\n<Figure') },
    'stands once, in alpha#what',
  ],
  [
    'a term twice in the glossary',
    { 'glossary.yaml': swap('id: shard', 'id: cache') },
    'glossary.yaml:2 cache is used twice: first at',
  ],
  [
    'a term of no page',
    { 'glossary.yaml': swap('home: gamma', 'home: delta') },
    'shard: the book has no page delta',
  ],
  [
    'a correction of an unknown line',
    { 'corrections.yaml': swap('[S1-02]', '[S1-98]') },
    'FX-01: S1-98 is no line',
  ],
  ['a question twice', { [BANK]: swap('Q-T01-02', 'Q-T01-01') }, 'quiz.yaml:12 Q-T01-01 is used twice'],
  [
    'a question of no section',
    { [BANK]: swap('alpha#size', 'alpha#depth') },
    'Q-T01-02: link: alpha has no section depth',
  ],
  [
    'a question about a planned page',
    { [BANK]: swap('alpha#size', 'gamma#any') },
    'Q-T01-02: link: gamma is not written yet',
  ],
  ['a question of an unknown line', { [BANK]: swap('[S1-02]', '[S1-02, S1-97]') }, 'Q-T01-01: source: S1-97'],
  ['a question of no topic', { [BANK]: swap('topic: T01', 'topic: T09') }, 'no page of the book teaches T09'],
  [
    'a question that breaks a writing rule',
    { [BANK]: swap('answer: 0', 'answer: 9') },
    /quiz\.yaml:21 Q-T01-01: /,
  ],
  [
    'a page without its file',
    {
      'book.yaml': swap(
        'gamma, title: 샤딩, topics: [T03], state: planned',
        'gamma, title: 샤딩, topics: [T03], state: written',
      ),
    },
    'book.yaml:9 gamma is called written',
  ],
  [
    'a page of two titles',
    { 'book.yaml': swap('title: 복제', 'title: 다중화') },
    'book.yaml:8 beta is titled 다중화',
  ],
  ['a file without its page', { 'chapters/delta.mdx': () => '하나.' }, 'delta.mdx:1 is no page of book.yaml'],
  [
    'a line of the notes without a home',
    { 'source/homes.yaml': swap('[S1-05]', '[]') },
    'S1-05 has no home page',
  ],
];

describe('broken content', () => {
  it.each(CASES)('%s', (_, edits, problem) => {
    const text = problemsAfter(edits).join('\n');
    if (typeof problem === 'string') expect(text).toContain(problem);
    else expect(text).toMatch(problem);
  });
});

it('lets a question of a planned topic link to its planned page', () => {
  const planned = (text: string) =>
    text.replaceAll('topic: T01', 'topic: T03').replaceAll(/alpha#(what|size)/g, 'gamma#any');
  expect(problemsAfter({ [BANK]: planned })).toEqual([]);
});

it('does not doubt links into a chapter that cannot be read', () => {
  const problems = problemsAfter({ 'chapters/beta.mdx': swap('</Section>', '') });
  expect(problems).toEqual([expect.stringMatching(/beta\.mdx:\d+ is not MDX/)]);
});
