import { type CacheSequenceInput, cacheReadsDb } from './cache-sequence';
import { answer, inside, type Message, roundTrip, unanswered } from './messages';

function hit({ tc }: CacheSequenceInput): readonly Message[] {
  return [
    ...roundTrip('app', 'cache', tc, ['조회', '앱이 캐시를 조회해요.'], ['v1', '캐시에 값이 있어 적중해요.']),
    ...answer('클라이언트에 v1을 답해요. DB는 쉬어요.'),
  ];
}

function missByApp({ tc, tdb }: CacheSequenceInput): readonly Message[] {
  return [
    ...roundTrip(
      'app',
      'cache',
      tc,
      ['조회', '앱이 캐시를 조회해요.'],
      ['없음', '캐시에 값이 없어 미스예요.'],
    ),
    ...roundTrip('app', 'db', tdb, ['질의', '앱이 DB에 직접 질의해요.'], ['v1', 'DB가 v1을 돌려줘요.']),
    ...roundTrip('app', 'cache', tc, ['v1 저장', '앱이 결과를 캐시에 저장해요.'], ['완료', '저장됐어요.'], {
      cache: 'v1',
    }),
    ...answer('클라이언트에 v1을 답해요. 다음 읽기는 적중해요.'),
  ];
}

function missByCache({ tc, tdb }: CacheSequenceInput): readonly Message[] {
  const [ask, reply] = roundTrip(
    'app',
    'cache',
    tc,
    ['조회', '앱은 캐시만 불러요.'],
    ['v1', '캐시가 앱에 v1을 돌려줘요.'],
  );
  return [
    ...(ask ? [ask] : []),
    ...roundTrip(
      'cache',
      'db',
      tdb,
      ['질의', '캐시에 없어 캐시가 대신 DB에 물어요.'],
      ['v1', 'DB가 v1을 돌려줘요.'],
    ),
    ...inside('cache', tc, ['v1 저장', '캐시가 스스로 v1을 저장해요.'], { cache: 'v1' }),
    ...(reply ? [reply] : []),
    ...answer('클라이언트에 v1을 답해요. 앱 호출은 한 번이에요.'),
  ];
}

function readPastDeadCache({ tc, tdb }: CacheSequenceInput): readonly Message[] {
  return [
    ...unanswered('app', 'cache', tc, ['조회', '캐시가 죽어 답이 없어요. 시간 제한까지 기다려요.']),
    ...roundTrip(
      'app',
      'db',
      tdb,
      ['질의', '앱이 캐시를 건너뛰고 DB로 가요.'],
      ['v1', 'DB가 v1을 돌려줘요.'],
    ),
    ...answer('답은 해요. 다만 모든 읽기가 DB로 몰려요.'),
  ];
}

/** The messages of a read. */
export function readMessages(input: CacheSequenceInput): readonly Message[] {
  if (input.fault === 'cache-dies') return readPastDeadCache(input);
  if (input.op === 'read-hit') return hit(input);
  return cacheReadsDb(input) ? missByCache(input) : missByApp(input);
}
