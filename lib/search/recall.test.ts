import { afterAll, expect, it } from 'vitest';
import { appContent } from '../content/app-content';
import { bookSource } from './book-source';
import { groupHits } from './group-hits';
import { indexEntries } from './index-entries';
import { search } from './search';

/** What readers type, and the section that they want; several where more than one would do. */
const QUERIES: Readonly<Record<string, readonly (readonly [query: string, ...wanted: string[]])[]>> = {
  '붙여 쓰고 띄어 쓰기': [
    ['캐시적중률', 'cache-read-write-paths#what', 'cdn-and-edge#cost', 'cache-considerations#sizing'],
    ['저장소요구량', 'capacity-estimation#storage'],
    ['와이드컬럼', 'nosql-categories#wide-column'],
    ['고정세션', 'stateless-web-tier#stateful-problem', 'stateless-web-tier#sticky-ok'],
    ['유명인사문제', 'database-sharding#celebrity'],
    ['버전파일명', 'cdn-and-edge#invalidation'],
    ['스플릿브레인', 'tiers-and-failover#lost-writes'],
    ['캐시 요 구량', 'capacity-estimation#cache-need'],
    ['일 관 해시', 'database-sharding#routing', 'database-sharding#resharding'],
    ['피크계수', 'capacity-estimation#peak', 'capacity-estimation#max-qps'],
    [
      '메시지큐',
      'feed-design-walkthrough#publish-deep',
      'interview-four-steps#components',
      'scaling-roadmap#split-services',
    ],
    ['자동규모확장', 'stateless-web-tier#shared-store'],
  ],
  '조사와 어미': [
    ['샤딩을', 'database-sharding#what-is-shard', 'database-sharding#problems'],
    ['무효화는', 'cdn-and-edge#invalidation'],
    ['승격이란', 'tiers-and-failover#failover'],
    ['재샤딩에서', 'database-sharding#resharding'],
    ['비정규화와', 'database-sharding#join'],
    ['세션을 옮기면', 'stateless-web-tier#shared-store', 'stateless-web-tier#alternatives'],
    ['캐시 서버의 정체가', 'cache-read-write-paths#identity'],
    ['백분위를', 'metrics-and-automation#aggregated', 'metrics-and-automation#db-performance'],
    ['압축하면', 'latency-and-units#compression'],
    ['왜 2를 곱하나요', 'capacity-estimation#peak'],
    ['네 단계로', 'interview-four-steps#overview'],
    ['리전 대피는', 'multi-data-center#drills', 'multi-data-center#routing'],
  ],
  초성: [
    ['ㅅㄷ', 'database-sharding#what-is-shard', 'database-sharding#routing'],
    ['ㅈㅅㄷ', 'database-sharding#resharding'],
    ['ㅍㅇㅇ', 'feed-design-walkthrough#fanout'],
    ['ㅁㅎㅎ', 'cdn-and-edge#invalidation'],
    ['ㅅㄱ', 'tiers-and-failover#failover'],
    ['ㅊㅈㅇㄱㅅ', 'multi-data-center#conflicts', 'multi-data-center#replication'],
    ['ㅂㅊ', 'cache-considerations#eviction'],
    ['ㅈㅈㅅ ㅇㄱㄹ', 'capacity-estimation#storage'],
    ['ㄱㅈㅅㅅ', 'stateless-web-tier#stateful-problem'],
    ['ㅈㄱ ㅊㅈㅍ', 'interview-four-steps#rubric'],
  ],
  '영어와 다른 이름': [
    ['sharding', 'database-sharding#what-is-shard'],
    ['consistent hashing', 'database-sharding#routing', 'database-sharding#resharding'],
    ['failover', 'tiers-and-failover#failover'],
    ['replication lag', 'tiers-and-failover#replication'],
    ['LRU', 'cache-considerations#eviction'],
    ['cache stampede', 'cache-considerations#failure', 'cache-considerations#expiry'],
    ['sticky session', 'stateless-web-tier#stateful-problem', 'stateless-web-tier#sticky-ok'],
    ['fan-out', 'feed-design-walkthrough#fanout'],
    ['fencing', 'tiers-and-failover#lost-writes'],
    ['TTL', 'cache-considerations#expiry', 'cdn-and-edge#invalidation'],
    ['레디스', 'nosql-categories#key-value', 'cache-read-write-paths#identity'],
    ['카산드라', 'nosql-categories#wide-column'],
    ['스케일업', 'tiers-and-failover#scale-up-limits', 'database-sharding#vertical-horizontal'],
    ['percentile', 'metrics-and-automation#aggregated', 'metrics-and-automation#db-performance'],
    ['CI', 'metrics-and-automation#automation', 'metrics-and-automation#ci-tools'],
    ['넷플릭스', 'multi-data-center#netflix'],
  ],
  '한 자모 오타': [
    ['무샹태', 'stateless-web-tier#shared-store', 'stateless-web-tier#stateful-problem'],
    ['재샤등', 'database-sharding#resharding'],
    ['캐쉬 요구량', 'capacity-estimation#cache-need'],
    ['팬아읏', 'feed-design-walkthrough#fanout'],
    ['무효하', 'cdn-and-edge#invalidation'],
    ['직렬와', 'nosql-categories#key-value', 'nosql-categories#when-nosql'],
    ['그레프 저장소', 'nosql-categories#graph'],
    ['shardng', 'database-sharding#what-is-shard'],
    ['비정규하', 'database-sharding#join'],
    ['백분의', 'metrics-and-automation#aggregated', 'metrics-and-automation#db-performance'],
  ],
  '두 글자 낱말': [
    ['승격', 'tiers-and-failover#failover'],
    ['방출', 'cache-considerations#eviction'],
    ['에지', 'cdn-and-edge#what', 'cdn-and-edge#edge-code'],
    ['원본', 'cdn-and-edge#what', 'cdn-and-edge#flow'],
    ['탐색', 'latency-and-units#memory-vs-disk', 'latency-and-units#avoid-seek'],
    ['압축', 'latency-and-units#compression'],
    ['조인', 'database-sharding#join'],
    ['펜싱', 'tiers-and-failover#lost-writes'],
    ['지터', 'cache-considerations#expiry'],
    ['병목', 'scaling-roadmap#bottleneck-first'],
  ],
};
const FIRST = 5;
const WANTED_RECALL = 0.95;

const index = indexEntries(bookSource(appContent(), {}));

/** The hits as a reader sees them: sections of the book first. */
const firstHits = (query: string): string[] =>
  groupHits(search(index, query))
    .flatMap(({ hits }) => hits.map(({ entry }) => entry.href.replace('/notes/', '')))
    .slice(0, FIRST);

const found = ([query, ...wanted]: readonly [string, ...string[]]): boolean =>
  firstHits(query).some((href) => wanted.includes(href));

const figures = Object.entries(QUERIES).map(([group, queries]) => {
  const missed = queries.filter((query) => !found(query)).map(([query]) => query);
  return { group, asked: queries.length, missed };
});
const asked = figures.reduce((sum, figure) => sum + figure.asked, 0);
const missed = figures.reduce((sum, figure) => sum + figure.missed.length, 0);

afterAll(() => {
  for (const figure of figures)
    console.log(
      `${figure.group}: ${figure.asked - figure.missed.length}/${figure.asked} ${figure.missed.join(', ')}`,
    );
});

it('asks for sections that exist', () => {
  const hrefs = new Set(index.entries.map(({ entry }) => entry.href.replace('/notes/', '')));
  const wanted = Object.values(QUERIES).flatMap((queries) => queries.flatMap(([, ...places]) => places));
  expect(wanted.filter((place) => !hrefs.has(place))).toEqual([]);
});

it(`finds the wanted section among the first ${FIRST} for at least 95 of 100 of ${asked} queries`, () => {
  expect(asked).toBeGreaterThanOrEqual(60);
  expect((asked - missed) / asked).toBeGreaterThanOrEqual(WANTED_RECALL);
});
