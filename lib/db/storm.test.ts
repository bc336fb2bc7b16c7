import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { expect, test } from 'vitest';
import { read, write } from './client';
import { PrismaClient } from './generated/client';
import { insertAndFail, insertRow, type StormTarget, storm } from './storm.fixture';
import { testDatabase } from './test-database';

const { path } = testDatabase();
const SIZE = 300;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

const ours: StormTarget = {
  keep: (id) => write((tx) => insertRow(tx, id)),
  fail: (id) => write((tx) => insertAndFail(tx, id)),
  listIds: async () => idsOf(await read.member.findMany({ select: { id: true } })),
};

const bare = (client: PrismaClient): StormTarget => ({
  keep: (id) => insertRow(client, id),
  fail: (id) => client.$transaction((tx) => insertAndFail(tx, id), { maxWait: 60_000, timeout: 60_000 }),
  listIds: async () => idsOf(await client.member.findMany({ select: { id: true } })),
});

test('300 answered writes beside 300 failing transactions: none lost, nothing dirty', async () => {
  expect(await storm(ours, SIZE)).toEqual({ answered: SIZE, failed: SIZE, lost: 0, dirty: 0 });
});

test('the same storm on a bare Prisma client loses answered writes, so the storm is one', async () => {
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: path }) });
  const { answered, failed, lost, dirty } = await storm(bare(client), SIZE);
  await client.$disconnect();
  expect({ answered, failed }).toEqual({ answered: SIZE, failed: SIZE });
  expect(lost).toBeGreaterThan(0);
  expect(dirty).toBeGreaterThan(0);
});
