import { sharedDatabase } from './shared-database';

export type { WriteTransaction } from './database';
export type {
  CardMark,
  DayLimit,
  Member,
  Membership,
  Memory,
  QuestionReport,
  Review,
} from './generated/client';

/** Door 5. Nothing is opened before the first query, so that a build needs no database. */
const database = sharedDatabase();

/** Reads committed rows, over its own read-only connection. */
export const read = database.read;

/**
 * Runs the work in a transaction that no other write can enter: all of it is kept, or nothing when it throws. The work
 * awaits the transaction's own queries and nothing else. Throws DatabaseBusy when too many wait.
 */
export const write = database.write;
