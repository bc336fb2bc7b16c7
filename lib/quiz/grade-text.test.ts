import { describe, expect, it } from 'vitest';
import { oneJamoApart } from '../one-jamo-apart';
import { gradeText } from './grade-text';
import { LOOKALIKE_TERMS } from './lookalike-terms';
import { normalizeAnswer } from './normalize-answer';
import { fillIn } from './questions.fixture';
import { REFUSALS } from './refusals';
import { withoutEnding } from './without-ending';

const WIDE = ['와이드 컬럼', 'wide column', 'wide-column'];
const PROMOTION = ['승격', '프로모션', 'promotion'];
const STATELESS = ['무상태', 'stateless'];
const TTL = ['TTL', '만료 시간', 'time to live'];
const CI = ['지속적 통합', 'CI', 'continuous integration'];
const PEAK = ['피크 계수', 'peak factor'];
const KEY_VALUE = ['키-값', '키값 저장소', 'key-value', 'KV'];
const SERIALIZE = ['직렬화', 'serialization', 'serialize'];
const CACHE = ['캐시', 'cache'];
const SHARD = ['샤드', 'shard'];
const SHARDING = ['샤딩', 'sharding'];
const LATENCY = ['지연', '지연 시간', 'latency'];
const AVAILABILITY = ['가용성', 'availability'];
const FANOUT = ['팬아웃', 'fan-out'];
const GIB = ['기비바이트', 'GiB', '2^30 바이트'];
const TWO_PHASE = ['2단계 커밋', '2PC', 'two-phase commit'];
const SPOF = ['단일 장애점', '단일 장애 지점', 'SPOF', 'single point of failure'];
const ASYNC = ['비동기', 'async'];

const decomposed = (text: string) => text.normalize('NFD');

describe('gradeText: one blank', () => {
  it.each([
    // As listed, and every listed synonym
    ['와이드 컬럼', WIDE, 'right'],
    ['wide column', WIDE, 'right'],
    ['승격', PROMOTION, 'right'],
    ['프로모션', PROMOTION, 'right'],
    ['SPOF', SPOF, 'right'],
    // Spaces
    ['와이드컬럼', WIDE, 'right'],
    ['  와이드   컬럼 ', WIDE, 'right'],
    ['와 이 드 컬 럼', WIDE, 'right'],
    ['단일장애점', SPOF, 'right'],
    ['단일 장애지점', SPOF, 'right'],
    ['피크\u00a0계수', PEAK, 'right'],
    ['피크\u3000계수', PEAK, 'right'],
    ['피크\u200b계수', PEAK, 'right'],
    // Case
    ['Wide Column', WIDE, 'right'],
    ['WIDE COLUMN', WIDE, 'right'],
    ['ttl', TTL, 'right'],
    ['Ttl', TTL, 'right'],
    ['kv', KEY_VALUE, 'right'],
    ['gib', GIB, 'right'],
    // Full width
    ['ＴＴＬ', TTL, 'right'],
    ['ｗｉｄｅ　ｃｏｌｕｍｎ', WIDE, 'right'],
    ['２ＰＣ', TWO_PHASE, 'right'],
    // Hyphens and punctuation
    ['키 값', KEY_VALUE, 'right'],
    ['키–값', KEY_VALUE, 'right'],
    ['키−값', KEY_VALUE, 'right'],
    ['키·값', KEY_VALUE, 'right'],
    ['key value', KEY_VALUE, 'right'],
    ['wide_column', WIDE, 'right'],
    ['fanout', FANOUT, 'right'],
    ['fan out', FANOUT, 'right'],
    ['팬-아웃', FANOUT, 'right'],
    ['승격.', PROMOTION, 'right'],
    ['"승격"', PROMOTION, 'right'],
    ['‘승격’', PROMOTION, 'right'],
    ['승격!', PROMOTION, 'right'],
    ['two phase commit', TWO_PHASE, 'right'],
    // Composition
    [decomposed('승격'), PROMOTION, 'right'],
    [decomposed('와이드 컬럼'), WIDE, 'right'],
    [decomposed('무상태를'), STATELESS, 'right'],
    // Particles and endings
    ['승격을', PROMOTION, 'right'],
    ['승격이', PROMOTION, 'right'],
    ['승격은', PROMOTION, 'right'],
    ['승격의', PROMOTION, 'right'],
    ['승격으로', PROMOTION, 'right'],
    ['승격이라고', PROMOTION, 'right'],
    ['승격이라고 한다', PROMOTION, 'right'],
    ['승격이다', PROMOTION, 'right'],
    ['승격이에요', PROMOTION, 'right'],
    ['승격입니다.', PROMOTION, 'right'],
    ['승격하기', PROMOTION, 'right'],
    ['승격한다', PROMOTION, 'right'],
    ['TTL이', TTL, 'right'],
    ['TTL을', TTL, 'right'],
    ['TTL이라고', TTL, 'right'],
    ['만료 시간으로', TTL, 'right'],
    ['캐시라고', CACHE, 'right'],
    ['캐시예요', CACHE, 'right'],
    ['캐시가', CACHE, 'right'],
    ['샤드로', SHARD, 'right'],
    ['샤드는', SHARD, 'right'],
    ['지연과', LATENCY, 'right'],
    ['와이드 컬럼(이)라고', WIDE, 'right'],
    ['promotion을', PROMOTION, 'right'],
    // Syllables of its own that look like a particle
    ['무상태', STATELESS, 'right'],
    ['무상태가', STATELESS, 'right'],
    ['무상', STATELESS, 'wrong'],
    ['직렬', SERIALIZE, 'wrong'],
    ['지', LATENCY, 'wrong'],
    // Both languages at once
    ['승격(promotion)', PROMOTION, 'right'],
    ['승격 (프로모션)', PROMOTION, 'right'],
    ['승격/promotion', PROMOTION, 'right'],
    ['무상태, stateless', STATELESS, 'right'],
    ['승격(강등)', PROMOTION, 'wrong'],
    ['무상태/상태', STATELESS, 'wrong'],
    // One 자모 away
    ['와이드 칼럼', WIDE, 'almost'],
    ['와이드칼럼', WIDE, 'almost'],
    ['와이드 칼럼이라고', WIDE, 'almost'],
    ['와이드 컬럽', WIDE, 'almost'],
    ['와이드 커럼', WIDE, 'almost'],
    ['와이드 컬럼ㅁ', WIDE, 'almost'],
    ['wide colum', WIDE, 'almost'],
    ['wide columns', WIDE, 'almost'],
    ['wide colunn', WIDE, 'almost'],
    ['무상테', STATELESS, 'almost'],
    ['무상테를', STATELESS, 'almost'],
    ['statless', STATELESS, 'almost'],
    ['승걱', PROMOTION, 'almost'],
    ['promotoin', PROMOTION, 'almost'],
    ['shrad', SHARD, 'almost'],
    ['cd', CI, 'wrong'],
    ['직럴화', SERIALIZE, 'almost'],
    ['직열화', SERIALIZE, 'almost'],
    ['세리얼라이즈', SERIALIZE, 'wrong'],
    ['피크 게수', PEAK, 'almost'],
    ['팬아옷', FANOUT, 'almost'],
    ['펜아웃', FANOUT, 'almost'],
    ['기비바이드', GIB, 'almost'],
    ['샤디', SHARDING, 'almost'],
    ['shading', SHARDING, 'almost'],
    // Two 자모 away
    ['와이드 칼름', WIDE, 'wrong'],
    ['무샹테', STATELESS, 'wrong'],
    ['펜아옷', FANOUT, 'wrong'],
    // One 자모 away, but another word
    ['해시', CACHE, 'wrong'],
    ['해시를', CACHE, 'wrong'],
    ['캐싱', CACHE, 'wrong'],
    ['지역', LATENCY, 'wrong'],
    ['지역이라고', LATENCY, 'wrong'],
    ['사용성', AVAILABILITY, 'wrong'],
    ['성격', PROMOTION, 'wrong'],
    ['피크 개수', PEAK, 'wrong'],
    ['sharing', SHARDING, 'wrong'],
    ['share', SHARD, 'wrong'],
    ['shared', SHARD, 'wrong'],
    ['sync', ASYNC, 'wrong'],
    ['동기', ASYNC, 'wrong'],
    // Too short to tell a slip from another word
    ['CD', CI, 'wrong'],
    ['TTI', TTL, 'wrong'],
    ['KB', KEY_VALUE, 'wrong'],
    // A digit is no slip
    ['3단계 커밋', TWO_PHASE, 'wrong'],
    ['3PC', TWO_PHASE, 'wrong'],
    ['2^31 바이트', GIB, 'wrong'],
    // Something else altogether
    ['문서', WIDE, 'wrong'],
    ['컬럼', WIDE, 'wrong'],
    ['강등', PROMOTION, 'wrong'],
    ['상태', STATELESS, 'wrong'],
    ['유상태', STATELESS, 'wrong'],
    ['stateful', STATELESS, 'wrong'],
    ['역직렬화', SERIALIZE, 'wrong'],
    ['몰라요', PROMOTION, 'wrong'],
    ['승격 아니고 강등', PROMOTION, 'wrong'],
  ] as const)('%s for %j is %s', (text, accept, verdict) => {
    const graded = gradeText(fillIn(accept), { type: 'cl', texts: [text] });
    expect(graded).toMatchObject({ ok: true, value: { verdict, parts: [verdict === 'right'] } });
  });

  it.each([
    ['와이드 칼럼', WIDE, '‘와이드 칼럼’이라고 쓰셨어요. 정답은 ‘와이드 컬럼’이에요.'],
    [' 무상테 ', STATELESS, '‘무상테’라고 쓰셨어요. 정답은 ‘무상태’예요.'],
    ['wide colum', WIDE, '‘wide colum’이라고 쓰셨어요. 정답은 ‘wide column’이에요.'],
  ] as const)('shows the slip: %s', (text, accept, remark) => {
    expect(gradeText(fillIn(accept), { type: 'cl', texts: [text] })).toMatchObject({
      ok: true,
      value: { remark },
    });
  });

  it.each(['', '  ', '...', '\u200b'])('refuses %j as unfinished', (text) => {
    expect(gradeText(fillIn(TTL), { type: 'cl', texts: [text] })).toEqual({
      ok: false,
      error: REFUSALS.unfinishedBlanks,
    });
  });
});

describe('gradeText: several blanks', () => {
  const question = fillIn([], {
    stem: '____ 뒤에 ____ 순서예요.',
    blanks: [{ accept: ['직렬화'] }, { accept: ['역직렬화'] }],
  });

  it.each([
    [['직렬화', '역직렬화'], 'right', [true, true], false],
    [['직럴화', '역직렬화'], 'almost', [false, true], true],
    [['직럴화', '역직럴화'], 'almost', [false, false], true],
    [['직럴화', '복제'], 'wrong', [false, false], true],
    [['역직렬화', '직렬화'], 'wrong', [false, false], false],
  ])('%j is %s: the worst decides', (texts, verdict, parts, hasRemark) => {
    const graded = gradeText(question, { type: 'cl', texts });
    expect(graded).toMatchObject({
      ok: true,
      value: { verdict, parts, solution: { type: 'cl', texts: ['직렬화', '역직렬화'] } },
    });
    expect(graded.ok && graded.value.remark !== undefined).toBe(hasRemark);
  });

  it('does not take the answer of another blank for a slip', () => {
    const lookalikes = fillIn([], {
      stem: '____와 ____이에요.',
      blanks: [{ accept: ['가나다'] }, { accept: ['가나타'] }],
    });
    expect(gradeText(lookalikes, { type: 'cl', texts: ['가나타', '가나타'] })).toMatchObject({
      ok: true,
      value: { verdict: 'wrong', parts: [false, true] },
    });
  });

  it.each([
    [['직렬화'], REFUSALS.unfinishedBlanks],
    [['직렬화', ''], REFUSALS.unfinishedBlanks],
    [['직렬화', '역직렬화', '복제'], REFUSALS.outOfRange],
  ])('refuses %j', (texts, error) => {
    expect(gradeText(question, { type: 'cl', texts })).toEqual({ ok: false, error });
  });
});

describe('the lists behind it', () => {
  it.each(LOOKALIKE_TERMS.map(([term, other]) => [term, other]))(
    '%s and %s are one 자모 apart',
    (term, other) => {
      expect(oneJamoApart(normalizeAnswer(term), normalizeAnswer(other))).toBe(true);
    },
  );

  it.each([
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['1.5 배.', '1.5배'],
    ['1,024', '1024'],
    ['  RTO / RPO ', 'rtorpo'],
    ['Ｑ．Ｐ．Ｓ', 'qps'],
  ])('normalizeAnswer(%j) is %j', (text, normalized) => {
    expect(normalizeAnswer(text)).toBe(normalized);
  });

  it('keeps the answer as it stands among its readings', () => {
    expect(withoutEnding('무상태')).toEqual(['무상태']);
    expect(withoutEnding('승격으로')).toEqual(['승격으로', '승격으', '승격']);
  });

  it.each([
    ['컬럼', '칼럼', true],
    ['컬럼', '컬럼', false],
    ['컬럼', '칼름', false],
    ['abc', 'abcd', true],
    ['abcd', 'abc', true],
    ['', 'a', true],
    ['', '', false],
    ['ab', 'ba', false],
  ])('oneJamoApart(%s, %s) is %s', (a, b, apart) => {
    expect(oneJamoApart(a, b)).toBe(apart);
  });
});
