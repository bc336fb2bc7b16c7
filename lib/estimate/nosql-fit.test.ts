import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCESS_PATTERNS, FITNESS, type NosqlInput, rankNosql, STORES, scoreStores } from './nosql-fit';

const weights = (
  key: number,
  relations: number,
  flex: number,
  series: number,
  writes: number,
  joins: number,
): NosqlInput => ({
  key,
  relations,
  flex,
  series,
  writes,
  joins,
});
const scoresOf = (input: NosqlInput) => STORES.map(({ kind }) => scoreStores(input)[kind]);

describe('the vectors of C16', () => {
  it.each([
    ['세션', weights(3, 0, 0, 0, 1, 0), [11, 4, 9, 8, 6, 4], '키-값'],
    ['친구 추천', weights(1, 3, 1, 0, 0, 0), [4, 12, 4, 8, 2, 8], '그래프'],
    ['서버 메트릭', weights(0, 0, 0, 3, 3, 0), [6, 3, 15, 9, 18, 6], '시계열'],
    ['상품 카탈로그', weights(1, 0, 3, 0, 0, 1), [6, 9, 8, 12, 4, 7], '문서'],
    ['메시지 기록', weights(1, 0, 1, 1, 3, 0), [10, 6, 15, 12, 14, 6], '와이드 컬럼'],
    ['결제', weights(0, 1, 0, 0, 0, 3), [0, 9, 0, 4, 0, 11], '관계형(RDB)'],
  ])('%s', (_, input, scores, best) => {
    expect(scoresOf(input)).toEqual(scores);
    expect(rankNosql(input)[0]?.label).toBe(best);
  });

  it('has the plan’s matrix', () => {
    expect(ACCESS_PATTERNS.map((pattern) => STORES.map(({ kind }) => FITNESS[pattern][kind]))).toEqual([
      [3, 1, 2, 2, 1, 1],
      [0, 3, 0, 1, 0, 2],
      [1, 2, 2, 3, 1, 1],
      [0, 0, 2, 1, 3, 1],
      [2, 1, 3, 2, 3, 1],
      [0, 2, 0, 1, 0, 3],
    ]);
  });
});

const weight = fc.integer({ min: 0, max: 3 });
const anyInput = fc.record({
  key: weight,
  relations: weight,
  flex: weight,
  series: weight,
  writes: weight,
  joins: weight,
});

describe('rankNosql', () => {
  it('names the seven products of the notes and none of its own', () => {
    expect(STORES.flatMap(({ products }) => products)).toEqual([
      'Redis',
      'DynamoDB',
      'Neo4j',
      'Cassandra',
      'HBase',
      'MongoDB',
      'CouchDB',
    ]);
  });

  it('lets equal scores share a rank, in the order of the table', () => {
    const ranked = rankNosql(weights(0, 0, 0, 0, 1, 0));
    expect(ranked.map(({ kind, rank }) => [kind, rank])).toEqual([
      ['wideColumn', 1],
      ['timeSeries', 1],
      ['keyValue', 3],
      ['document', 3],
      ['graph', 5],
      ['relational', 5],
    ]);
  });

  it('puts every store once, best first', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const ranked = rankNosql(input);
        expect(new Set(ranked.map(({ kind }) => kind)).size).toBe(6);
        ranked.forEach(({ score, rank }, i) => {
          const before = ranked[i - 1];
          expect(score).toBeLessThanOrEqual(before?.score ?? score);
          expect(rank).toBe(before?.score === score ? before.rank : i + 1);
        });
      }),
    );
  });

  it('adds the scores of two needs', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (a, b) => {
        const both = weights(
          a.key + b.key,
          a.relations + b.relations,
          a.flex + b.flex,
          a.series + b.series,
          a.writes + b.writes,
          a.joins + b.joins,
        );
        expect(scoresOf(both)).toEqual(scoresOf(a).map((score, i) => score + (scoresOf(b)[i] ?? 0)));
      }),
    );
  });
});
