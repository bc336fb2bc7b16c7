import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { assertPragmas } from './pragmas';

/** How a connection is opened: the file may only be known when the first query asks for it. */
export interface ConnectionSettings {
  readonly path: () => string;
  readonly readonly: boolean;
}

const sql = (text: string) => ({ sql: text, args: [], argTypes: [] });

/**
 * Prisma's adapter with what it lacks: pragmas that are checked, transactions that take the write lock at once (its own
 * BEGIN is deferred, so two writers could both start and one fail at its first write), and a rollback when a COMMIT fails
 * (its own only lets go of the mutex and leaves the connection inside the broken transaction).
 */
export function sqliteAdapterFactory(settings: ConnectionSettings): SqlDriverAdapterFactory {
  return {
    provider: 'sqlite',
    adapterName: '@prisma/adapter-better-sqlite3',
    connect: async () => {
      const { readonly } = settings;
      const options = { url: settings.path(), readonly, fileMustExist: true };
      const adapter = await new PrismaBetterSqlite3(options).connect();
      try {
        await assertPragmas(adapter, { readonly });
      } catch (error) {
        await adapter.dispose();
        throw error;
      }
      return withImmediateTransactions(adapter);
    },
  };
}

function withImmediateTransactions(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    dispose: () => adapter.dispose(),
    startTransaction: async (isolationLevel) => {
      const transaction = await adapter.startTransaction(isolationLevel);
      try {
        await transaction.executeRaw(sql('COMMIT'));
        await transaction.executeRaw(sql('BEGIN IMMEDIATE'));
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
      return withOwnCommit(transaction);
    },
  };
}

/** With `usePhantomQuery` Prisma leaves COMMIT and ROLLBACK to these two functions. */
function withOwnCommit(inner: Transaction): Transaction {
  const rollback = async () => {
    try {
      await inner.executeRaw(sql('ROLLBACK'));
    } finally {
      await inner.rollback();
    }
  };
  const commit = async () => {
    try {
      await inner.executeRaw(sql('COMMIT'));
    } catch (error) {
      // SQLite has rolled back by itself after some failures; a second ROLLBACK then fails, which changes nothing.
      await rollback().catch(() => undefined);
      throw error;
    }
    await inner.commit();
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    options: { ...inner.options, usePhantomQuery: true },
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: (query) => inner.executeRaw(query),
    commit,
    rollback,
  };
}
