import { formatQuantity } from '../../format-quantity';
import { type CacheSequenceInput, cacheReadsDb, cacheSequence, isRace } from './cache-sequence';
import { inside, type Message, roundTrip, unanswered } from './messages';

export const EMPTY = '비어 있음';
export const DEAD = '죽음';

type Messages = readonly Message[];

const answer = (says: string): Messages => inside('app', 0, ['응답', says]);

function hit({ tc }: CacheSequenceInput): Messages {
  return [
    ...roundTrip('app', 'cache', tc, ['조회', '앱이 캐시를 조회해요.'], ['v1', '캐시에 값이 있어 적중해요.']),
    ...answer('클라이언트에 v1을 답해요. DB는 쉬어요.'),
  ];
}

function missByApp({ tc, tdb }: CacheSequenceInput): Messages {
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

function missByCache({ tc, tdb }: CacheSequenceInput): Messages {
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

function readPastDeadCache({ tc, tdb }: CacheSequenceInput): Messages {
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

function readOf(input: CacheSequenceInput): Messages {
  if (input.fault === 'cache-dies') return readPastDeadCache(input);
  if (input.op === 'read-hit') return hit(input);
  return cacheReadsDb(input) ? missByCache(input) : missByApp(input);
}

function updateThenDelete({ tc, tdb, fault }: CacheSequenceInput): Messages {
  const update = roundTrip(
    'app',
    'db',
    tdb,
    ['v2로 갱신', '앱이 DB를 먼저 갱신해요.'],
    ['완료', 'DB가 v2를 가졌어요.'],
    { db: 'v2' },
  );
  if (fault === 'cache-dies')
    return [
      ...update,
      ...unanswered('app', 'cache', tc, ['키 삭제', '캐시가 죽어 답이 없어요.']),
      ...answer('쓰기는 DB에 남았고, 낡은 값은 캐시와 함께 사라졌어요.'),
    ];
  return [
    ...update,
    ...roundTrip('app', 'cache', tc, ['키 삭제', '앱이 캐시의 낡은 값을 지워요.'], ['완료', '지워졌어요.'], {
      cache: EMPTY,
    }),
    ...answer('쓰기가 끝났다고 답해요. 다음 읽기는 미스예요.'),
  ];
}

function writeThrough({ tc, tdb, fault }: CacheSequenceInput): Messages {
  const store = ['v2 쓰기', '앱이 캐시에 v2를 써요.'] as const;
  if (fault === 'cache-dies')
    return [
      ...unanswered('app', 'cache', tc, ['v2 쓰기', '캐시가 죽어 답이 없어요.']),
      ...roundTrip(
        'app',
        'db',
        tdb,
        ['v2 쓰기', '앱이 캐시를 건너뛰고 DB에 써요.'],
        ['완료', 'DB가 v2를 가졌어요.'],
        {
          db: 'v2',
        },
      ),
      ...answer('우회하는 코드가 있어야 쓰기가 살아요.'),
    ];
  const [ask, reply] = roundTrip('app', 'cache', tc, store, ['완료', '캐시가 앱에 끝났다고 해요.'], {
    cache: 'v2',
  });
  return [
    ...(ask ? [ask] : []),
    ...roundTrip(
      'cache',
      'db',
      tdb,
      ['v2 쓰기', '캐시가 곧바로 DB에도 써요.'],
      ['완료', 'DB도 v2를 가졌어요.'],
      {
        db: 'v2',
      },
    ),
    ...(reply ? [reply] : []),
    ...answer('캐시와 DB가 모두 v2인 채로 답해요.'),
  ];
}

function writeBack(input: CacheSequenceInput): Messages {
  const { tc, tdb, fault, flush } = input;
  const wait = formatQuantity(flush, 'seconds');
  const lost = formatQuantity(cacheSequence(input).lostWrites, 'items');
  return [
    ...roundTrip(
      'app',
      'cache',
      tc,
      ['v2 쓰기', '앱이 캐시에만 v2를 써요.'],
      ['완료', '캐시가 받았다고 해요.'],
      {
        cache: 'v2',
      },
    ),
    ...answer('DB에 쓰기 전에 끝났다고 답해요.'),
    ...(fault === 'cache-dies'
      ? inside('cache', 0, ['죽음', `캐시가 죽어, 이미 답한 쓰기 최대 ${lost}이 유실돼요.`], { cache: DEAD })
      : inside('cache', 0, ['모음', `캐시가 ${wait}까지 쓰기를 모아요.`])),
    ...(fault === 'cache-dies'
      ? []
      : roundTrip(
          'cache',
          'db',
          tdb,
          ['한꺼번에', '캐시가 모은 쓰기를 DB에 보내요.'],
          ['완료', '이제야 DB도 v2예요.'],
          {
            db: 'v2',
          },
        )),
  ];
}

function writeAround({ tdb, fault }: CacheSequenceInput): Messages {
  return [
    ...roundTrip('app', 'db', tdb, ['v2 쓰기', '앱이 DB에만 써요.'], ['완료', 'DB가 v2를 가졌어요.'], {
      db: 'v2',
    }),
    ...answer(
      fault === 'cache-dies'
        ? '캐시를 안 거치므로 캐시가 죽어도 그대로예요.'
        : '캐시는 그대로예요. 옛 값이 있으면 TTL까지 남아요.',
    ),
  ];
}

function writeOf(input: CacheSequenceInput): Messages {
  if (input.pattern === 'write-through') return writeThrough(input);
  if (input.pattern === 'write-back') return writeBack(input);
  return input.pattern === 'write-around' ? writeAround(input) : updateThenDelete(input);
}

/** A reader that stores late what it read early, and a writer between. */
function raceOf({ tc, tdb, fault }: CacheSequenceInput): Messages {
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

/** All messages of an operation, in order. */
export function messagesOf(input: CacheSequenceInput): Messages {
  if (isRace(input)) return raceOf(input);
  return input.op === 'write' ? writeOf(input) : readOf(input);
}
