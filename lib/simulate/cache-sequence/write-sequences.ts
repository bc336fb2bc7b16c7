import { formatQuantity } from '../../format-quantity';
import { type CacheSequenceInput, cacheSequence } from './cache-sequence';
import { answer, DEAD, EMPTY, inside, type Message, roundTrip, unanswered } from './messages';

function updateThenDelete({ tc, tdb, fault }: CacheSequenceInput): readonly Message[] {
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

function writeThrough({ tc, tdb, fault }: CacheSequenceInput): readonly Message[] {
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

function writeBack(input: CacheSequenceInput): readonly Message[] {
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

function writeAround({ tdb, fault }: CacheSequenceInput): readonly Message[] {
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

/** The messages of a write. */
export function writeMessages(input: CacheSequenceInput): readonly Message[] {
  if (input.pattern === 'write-through') return writeThrough(input);
  if (input.pattern === 'write-back') return writeBack(input);
  return input.pattern === 'write-around' ? writeAround(input) : updateThenDelete(input);
}
