import type { CacheSequenceInput } from './cache-sequence';
import { answer, EMPTY, type Message, roundTrip } from './messages';

/** A reader that stores late what it read early, and a writer between. */
export function raceMessages({ tc, tdb, fault }: CacheSequenceInput): readonly Message[] {
  const stored = fault === 'stale-race';
  const [store, said] = roundTrip(
    'app',
    'cache',
    tc,
    ['④ v1 저장', stored ? '읽는 앱이 늦게 v1을 저장해요.' : '읽는 앱이 v1을 저장하려 해요.'],
    stored ? ['완료', '캐시에 낡은 v1이 남았어요.'] : ['거절', '임대가 무효라 캐시가 거절해요.'],
    stored ? { cache: 'v1' } : {},
  );
  return [
    ...roundTrip(
      'app',
      'cache',
      tc,
      ['조회', '읽는 앱이 캐시를 조회해요.'],
      ['없음', stored ? '캐시에 값이 없어 미스예요.' : '미스와 함께 임대 토큰을 받아요.'],
    ),
    ...roundTrip('app', 'db', tdb, ['① 질의', '읽는 앱이 DB에 질의해요.'], ['v1', '읽는 앱이 v1을 받아요.']),
    ...roundTrip(
      'writer',
      'db',
      tdb,
      ['② v2로', '그 사이 쓰는 앱이 DB를 갱신해요.'],
      ['완료', 'DB는 이제 v2예요.'],
      {
        db: 'v2',
      },
    ),
    ...roundTrip(
      'writer',
      'cache',
      tc,
      ['③ 삭제', '쓰는 앱이 캐시 키를 지워요.'],
      ['완료', '지울 것이 없었지만 끝났어요.'],
      {
        cache: EMPTY,
      },
    ),
    ...(store ? [store] : []),
    ...(said ? [{ ...said, kind: stored ? ('reply' as const) : ('refused' as const) }] : []),
    ...answer(
      stored ? 'DB는 v2인데 캐시는 TTL까지 v1을 답해요.' : '캐시가 비어 있어 다음 읽기가 v2를 가져와요.',
    ),
  ];
}
