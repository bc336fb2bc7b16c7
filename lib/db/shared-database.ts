import { env } from '../env';
import { type Database, openDatabase } from './database';

/**
 * A page, a route handler and a server action each get their own copy of a module in one process. The database hangs on
 * globalThis, so that all of them stand in one queue.
 */
const DATABASE = Symbol.for('doesaegim.database');
/** What the server script calls when it stops: `await globalThis[Symbol.for('doesaegim.close')]?.()`. */
const CLOSE = Symbol.for('doesaegim.close');

const shared: typeof globalThis & { [DATABASE]?: Database; [CLOSE]?: () => Promise<void> } = globalThis;

export function sharedDatabase(): Database {
  shared[DATABASE] ??= openDatabase(() => env().databasePath);
  shared[CLOSE] ??= shared[DATABASE].close;
  return shared[DATABASE];
}
