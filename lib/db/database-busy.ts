/**
 * The database cannot take this write now; the same request may be sent again a moment later. Thrown and not returned,
 * because no room can do anything about it: door 3 (`guarded`) turns it into a 503.
 */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';
}

/** By name, because a page and a route handler may hold different copies of the class. */
export const isDatabaseBusy = (error: unknown): boolean =>
  error instanceof Error && error.name === 'DatabaseBusy';

/** Prisma's codes for a lock that was not got in time and for a transaction that could not start or ran out of time. */
const BUSY_CODES: readonly unknown[] = ['P1008', 'P2024', 'P2028', 'P2034'];

/** The error as DatabaseBusy if waiting may help, and unchanged otherwise. */
export function asDatabaseBusy(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return BUSY_CODES.includes(code) ? new DatabaseBusy('SQLite is locked', { cause: error }) : error;
}
