import { env } from '../env';
import { type Database, openDatabase } from './database';

export type { WriteTransaction } from './database';
export type { Member, Memory, Review } from './generated/client';

/**
 * Door 5. A page, a route handler and a server action each get their own copy of this module in one process; the
 * database hangs on globalThis, so that all of them stand in one queue (`globalThis[Symbol.for('doesaegim.database')]`,
 * whose `close()` the server script calls when it stops).
 */
const HOOK = Symbol.for('doesaegim.database');
const shared: typeof globalThis & { [HOOK]?: Database } = globalThis;
shared[HOOK] ??= openDatabase(() => env().databasePath);
const database = shared[HOOK];

/** Reads committed rows over its own read-only connection. */
export const read = database.read;

/**
 * Runs the work in a transaction that no other write can enter: all of it is kept, or, when it throws, nothing.
 * Throws DatabaseBusy when too many wait.
 */
export const write = database.write;
