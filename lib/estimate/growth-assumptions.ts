import type { CapacityInput } from './capacity';

/**
 * The service that grows in figure F01-1: the notes' own example (the defaults of C01), except that each person reads 200
 * times a day instead of 20. That makes some 2,300 reads a second at the peak for a million users, about what Twitter
 * told of 2013: 300,000 reads and 6,000 writes a second for 150 million active users
 * (highscalability.com, 8 July 2013, after Raffi Krikorian's talk “Timelines at Scale”).
 */
export const GROWTH_SERVICE: Omit<CapacityInput, 'mau'> = {
  dauRatio: 0.5,
  writesPerUser: 2,
  readsPerUser: 200,
  mediaRatio: 0.1,
  mediaBytes: 1e6,
  textBytes: 204,
  years: 5,
  replicas: 1,
  peakFactor: 2,
  hotFraction: 0.2,
  objBytes: 1000,
  nodeMem: 64e9,
  usable: 0.75,
  serverQps: 1000,
  targetUtil: 0.6,
  spare: 1,
  mode: 'exact',
};

/** What one part of each kind carries. Assumptions of ours, round and on the careful side; the figure says so to its readers. */
export const GROWTH_LIMITS = {
  /** A small machine on which the web server and the database share processor and memory. */
  sharedServerQps: 100,
  databaseReadsPerSecond: 1500,
  databaseWritesPerSecond: 1500,
  /** One machine and one copy answer reads before a cache is thought of: the next copies would cost more than it. */
  databasesBeforeCache: 2,
  lineBitsPerSecond: 10e9,
  /** So many servers can be added, removed and deployed to by hand while each holds its people's log-ins. */
  serversWithSessions: 20,
  dailyUsersPerDataCenter: 4e6,
  /** While the request itself makes the thumbnail, tells the followers and fills their feeds. */
  synchronousWritesPerSecond: 400,
  workerWritesPerSecond: 100,
} as const;

export const CACHE_HIT_RATIO = 0.9;
export const CDN_HIT_RATIO = 0.95;
export const SESSION_BYTES = 1000;
