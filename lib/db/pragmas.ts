import type { SqlQueryable } from '@prisma/driver-adapter-utils';

/** SQLite's number for `synchronous=FULL`: every commit reaches the disk before it is acknowledged. */
const SYNCHRONOUS_FULL = 2;
const BUSY_TIMEOUT_MS = 5000;

/** Sets the pragmas of a connection and reads them back; a database that does not take them is not served. */
export async function assertPragmas(connection: SqlQueryable, { readonly }: { readonly readonly: boolean }) {
  if (!readonly) await pragma(connection, 'journal_mode=WAL');
  await pragma(connection, 'synchronous=FULL');
  await pragma(connection, 'foreign_keys=ON');
  await pragma(connection, `busy_timeout=${BUSY_TIMEOUT_MS}`);
  const wrong = await differences(connection);
  if (wrong.length > 0)
    throw new Error(`SQLite refuses the settings that keep answers safe: ${wrong.join(', ')}`);
}

async function differences(connection: SqlQueryable): Promise<string[]> {
  const journal = await pragma(connection, 'journal_mode');
  const synchronous = Number(await pragma(connection, 'synchronous'));
  const foreignKeys = Number(await pragma(connection, 'foreign_keys'));
  const busyTimeout = Number(await pragma(connection, 'busy_timeout'));
  return [
    ...(journal === 'wal' ? [] : [`journal_mode is ${journal}, not wal`]),
    ...(synchronous === SYNCHRONOUS_FULL ? [] : [`synchronous is ${synchronous}, not FULL`]),
    ...(foreignKeys === 1 ? [] : ['foreign_keys is off']),
    ...(busyTimeout >= BUSY_TIMEOUT_MS ? [] : [`busy_timeout is ${busyTimeout} ms`]),
  ];
}

async function pragma(connection: SqlQueryable, text: string): Promise<unknown> {
  const { rows } = await connection.queryRaw({ sql: `PRAGMA ${text}`, args: [], argTypes: [] });
  return rows[0]?.[0];
}
