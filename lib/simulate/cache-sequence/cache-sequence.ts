/** What a read or a write costs on its way past a cache: round trips, their time, and what may be lost. */

export type CacheSequenceInput = {
  readonly pattern: 'cache-aside' | 'read-through' | 'write-through' | 'write-back' | 'write-around';
  readonly op: 'read-hit' | 'read-miss' | 'write';
  readonly fault: 'none' | 'cache-dies' | 'stale-race' | 'lease';
  /** One round trip to the cache and to the database, in milliseconds. */
  readonly tc: number;
  readonly tdb: number;
  /** Seconds that a written value may wait in the cache, in write-back. */
  readonly flush: number;
  /** Writes a second. */
  readonly writeRate: number;
};

/** A read and a write that overlap; pattern and operation say nothing then. */
export const isRace = ({ fault }: Pick<CacheSequenceInput, 'fault'>): boolean =>
  fault === 'stale-race' || fault === 'lease';

export const buffersWrites = (input: CacheSequenceInput): boolean =>
  !isRace(input) && input.pattern === 'write-back' && input.op === 'write';

/** Where the cache stands before the database, the application speaks to the cache alone. */
export const cacheReadsDb = ({ pattern }: CacheSequenceInput): boolean =>
  pattern === 'read-through' || pattern === 'write-through' || pattern === 'write-back';

/** Round trips before the answer, by what they are for, and how many of them the application makes itself. */
export interface Trips {
  readonly cache: readonly string[];
  readonly db: readonly string[];
  readonly byApp: number;
}

const trips = (cache: readonly string[], db: readonly string[], byApp = cache.length + db.length): Trips => ({
  cache,
  db,
  byApp,
});

function readTrips(input: CacheSequenceInput): Trips {
  if (input.fault === 'cache-dies') return trips(['조회(답 없음)'], ['질의']);
  if (input.op === 'read-hit') return trips(['조회'], []);
  return trips(['조회', '저장'], ['질의'], cacheReadsDb(input) ? 1 : 3);
}

function writeTrips({ pattern, fault }: CacheSequenceInput): Trips {
  const dead = fault === 'cache-dies';
  if (pattern === 'write-back') return trips(['쓰기'], []);
  if (pattern === 'write-around') return trips([], ['쓰기']);
  if (pattern === 'write-through')
    return dead ? trips(['쓰기(답 없음)'], ['쓰기']) : trips(['쓰기'], ['쓰기'], 1);
  return trips([dead ? '삭제(답 없음)' : '삭제'], ['갱신']);
}

/** Those of a reader and a writer in a race are added up. */
export function tripsOf(input: CacheSequenceInput): Trips {
  if (isRace(input)) return trips(['조회', '삭제', '저장'], ['질의', '갱신']);
  return input.op === 'write' ? writeTrips(input) : readTrips(input);
}

/**
 * Latency = cache trips · Tc + database trips · Tdb (milliseconds, one after another); writes that were acknowledged and
 * are lost when the cache dies in write-back: at most writeRate · flush.
 */
export function cacheSequence(input: CacheSequenceInput) {
  const { cache, db, byApp } = tripsOf(input);
  const loses = buffersWrites(input) && input.fault === 'cache-dies';
  return {
    latency: cache.length * input.tc + db.length * input.tdb,
    appCalls: byApp,
    lostWrites: loses ? input.writeRate * input.flush : 0,
    cacheTrips: cache.length,
    dbTrips: db.length,
  };
}

export type CacheSequenceOutput = Readonly<ReturnType<typeof cacheSequence>>;
