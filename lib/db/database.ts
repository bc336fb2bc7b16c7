import { sqliteAdapterFactory } from './adapter';
import { asDatabaseBusy } from './database-busy';
import { createGate, type Gate } from './gate';
import { type Prisma, PrismaClient } from './generated/client';
import { withDeadline } from './with-deadline';

/** What the work of one `write` gets: every model, inside the open transaction. */
export type WriteTransaction = Prisma.TransactionClient;

type ReadVerb =
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'count'
  | 'aggregate'
  | 'groupBy';
type Model =
  | 'member'
  | 'review'
  | 'memory'
  | 'tally'
  | 'cardMark'
  | 'dayLimit'
  | 'questionReport'
  | 'rateLimit';

/** The reading half of PrismaClient. No `$transaction`: all reads share one connection and would see its old snapshot. */
type ReadClient = {
  readonly [M in Model]: Pick<PrismaClient[M], ReadVerb & keyof PrismaClient[M]>;
} & Pick<PrismaClient, '$queryRaw'>;

export interface Database {
  readonly read: ReadClient;
  /** One at a time, all or nothing. Nothing may be awaited inside but the transaction's own queries. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  readonly gate: Gate;
  /** Waits for the writes that were asked for and closes both connections; the next query opens them again. */
  close(): Promise<void>;
}

/** A waiting write takes about a millisecond, so this is a second of patience. */
const PENDING_WRITES = 1000;
/** Only work that awaits something other than the database takes so long; it must not keep the gate from all others. */
const WORK_TIMEOUT_MS = 10_000;

/** Two connections to one file, opened by the first query that needs them. */
export function openDatabase(path: () => string, workTimeoutMs = WORK_TIMEOUT_MS): Database {
  const gate = createGate(PENDING_WRITES);
  const writer = new PrismaClient({ adapter: sqliteAdapterFactory({ path, readonly: false }) });
  const reader = new PrismaClient({ adapter: sqliteAdapterFactory({ path, readonly: true }) });
  // Prisma's own timeout would roll back but go on waiting for the work, so ours comes first.
  const transaction = { timeout: 2 * workTimeoutMs, maxWait: workTimeoutMs };
  return {
    read: reader,
    gate,
    write: (work) =>
      gate.run(async () => {
        try {
          return await writer.$transaction((tx) => withDeadline(work(tx), workTimeoutMs), transaction);
        } catch (error) {
          throw asDatabaseBusy(error);
        }
      }),
    close: async () => {
      await gate.drain();
      await reader.$disconnect();
      await writer.$disconnect();
    },
  };
}
