import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markWords } from './excerpt';
import { groupHits } from './group-hits';
import { indexEntries } from './index-entries';
import { search } from './search';
import type { SearchEntry } from './search-entry';

const section = (title: string, text: string, topics: string[] = []): SearchEntry => ({
  kind: 'section',
  title,
  href: `/notes/x#${title}`,
  context: '캐시의 읽기·쓰기 경로',
  topics,
  text,
});

const ENTRIES: readonly SearchEntry[] = [
  section('읽기 경로', '캐시에 없으면 DB에 질의하고 그 값을 캐시에 저장한 뒤 답한다.', ['캐시 적중률']),
  section('재샤딩', '샤드를 한 대 늘리면 키를 옮긴다. 일관 해시는 적게 옮긴다.', ['재샤딩', 'resharding']),
  section('방출 정책', '자리가 모자라면 LRU나 LFU가 고른 값을 밀어낸다.'),
  section('무상태 웹 계층', '어떤 서버든 요청을 처리한다. 세션은 공유 저장소에 둔다.'),
  { kind: 'term', title: '샤딩', names: ['sharding'], href: '/t', text: '데이터를 조각으로 나눔' },
  {
    kind: 'calculator',
    title: '방출 정책 경주',
    names: ['C07'],
    href: '/lab/eviction-sim',
    text: '여덟 정책',
  },
  { kind: 'question', title: '캐시가 비면 DB는 몇 배를 받나요?', href: '/q', text: '' },
];
const index = indexEntries({ entries: ENTRIES, aliases: [['축출', '방출', 'eviction']] });
const first = (query: string): string | undefined => search(index, query)[0]?.entry.title;

describe('search', () => {
  it.each([
    ['재샤딩', '재샤딩'],
    ['재 샤딩', '재샤딩'],
    ['읽기경로', '읽기 경로'],
    ['읽기 경로를', '읽기 경로'],
    ['무상태 웹', '무상태 웹 계층'],
    ['무상태웹계층은', '무상태 웹 계층'],
    ['캐시 적중률', '읽기 경로'],
    ['ㅁㅅㅌ', '무상태 웹 계층'],
    ['ㅇㄱㄱㄹ', '읽기 경로'],
    ['ㅅㄷ', '샤딩'],
    ['sharding', '샤딩'],
    ['SHARDING', '샤딩'],
    ['lru', '방출 정책'],
    ['공유 저장소', '무상태 웹 계층'],
    ['무샹태', '무상태 웹 계층'],
    ['재샤당', '재샤딩'],
    ['c07', '방출 정책 경주'],
    ['일관 해시', '재샤딩'],
  ])('%s → %s', (query, title) => {
    expect(first(query)).toBe(title);
  });

  it('knows other names of a thing', () => {
    expect(search(index, '축출').map(({ entry }) => entry.title)).toContain('방출 정책');
    expect(search(index, 'eviction').map(({ entry }) => entry.title)).toContain('방출 정책');
  });

  it.each(['', '   ', '?!', '…'])('finds nothing for %j', (query) => {
    expect(search(index, query)).toEqual([]);
  });

  it('finds nothing for what is not there', () => {
    expect(search(index, '김치찌개')).toEqual([]);
  });

  it('takes any text and gives falling scores', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const scores = search(index, query).map(({ score }) => score);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  it('finds every entry by its own title', () => {
    for (const { title } of ENTRIES)
      expect(
        search(index, title)
          .slice(0, 2)
          .map(({ entry }) => entry.title),
      ).toContain(title);
  });
});

it('begins with a calculator whose name was typed', () => {
  expect(groupHits(search(index, '방출 정책 경주'))[0]?.kind).toBe('calculator');
});

it('groups the hits, sections first, and leaves empty kinds out', () => {
  expect(groupHits(search(index, '샤딩')).map(({ kind }) => kind)).toEqual(['section', 'term']);
});

describe('an excerpt', () => {
  const text =
    '하루의 부하는 고르지 않다. '.repeat(10) +
    '캐시 적중률이 떨어지면 DB가 먼저 막힌다. ' +
    '끝. '.repeat(40);

  it('begins near what was found, at a word, and says that it was cut', () => {
    const excerpt = excerptOf(text, ['캐시적중률']);
    expect(excerpt).toContain('캐시 적중률이');
    expect(excerpt).toMatch(/^… \S/);
    expect(excerpt).toMatch(/ …$/);
    expect(excerpt.length).toBeLessThan(100);
  });

  it('is the beginning where nothing is marked, and all of a short text', () => {
    expect(excerptOf('짧은 글', [])).toBe('짧은 글');
    expect(excerptOf(text, ['없는말'])).toMatch(/^하루의/);
  });

  it('marks what was looked for across spaces and loses nothing', () => {
    expect(markWords('캐시 적중률은', ['캐시적중률'])).toEqual([
      { text: '캐시 적중률', marked: true },
      { text: '은', marked: false },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }), (any, words) => {
        const pieces = markWords(any.normalize('NFC'), words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(any.normalize('NFC'));
      }),
    );
  });
});
