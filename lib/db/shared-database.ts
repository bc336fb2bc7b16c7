import { env } from '../env';
import { type Database, openDatabase } from './database';

/**
 * A page, a route handler and a server action each get their own copy of a module in one process. The database hangs on
 * globalThis, so that all of them stand in one queue, and so that the server script can call its `close()` when it stops:
 * `await globalThis[Symbol.for('doesaegim.database')]?.close()`.
 */
const HOOK = Symbol.for('doesaegim.database');
const shared: typeof globalThis & { [HOOK]?: Database } = globalThis;

export function sharedDatabase(): Database {
  shared[HOOK] ??= openDatabase(() => env().databasePath);
  return shared[HOOK];
}
