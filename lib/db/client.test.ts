import { describe, expect, test, vi } from 'vitest';
import { read, write } from './client';
import { openDatabase } from './database';
import { testDatabase } from './test-database';

const at = new Date('2026-11-22T01:02:03.456Z');

describe('read and write', () => {
  const { path } = testDatabase();

  test('a written row is read back by the other connection', async () => {
    const member = await write((tx) => tx.member.create({ data: { id: 'm1', createdAt: at } }));
    expect(member).toMatchObject({
      timeZone: 'Asia/Seoul',
      desiredRetention: 0.9,
      newPerDay: 10,
      reviewsPerDay: 100,
      weekLoads: 'nnnnnnn',
      sessionVersion: 0,
    });
    expect(await read.member.findUnique({ where: { id: 'm1' } })).toEqual(member);
  });

  test('a test starts with an empty database', async () => {
    expect(await read.member.count()).toBe(0);
  });

  test('nothing is kept of work that throws', async () => {
    const work = write(async (tx) => {
      await tx.member.create({ data: { id: 'm1', createdAt: at } });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await read.member.count()).toBe(0);
  });

  test('an uncommitted row is not read', async () => {
    await write(async (tx) => {
      await tx.member.create({ data: { id: 'm1', createdAt: at } });
      expect(await read.member.count()).toBe(0);
    });
    expect(await read.member.count()).toBe(1);
  });

  test('write inside write is refused instead of waiting for itself', async () => {
    const work = write(() => write((tx) => tx.member.count()));
    await expect(work).rejects.toThrow('inside');
    expect(await write((tx) => tx.member.count())).toBe(0);
  });

  test('work that never ends frees the gate, and what it does late is not kept', async () => {
    const database = openDatabase(() => path, 100);
    let goOn = () => {};
    const late = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const outcome: unknown[] = [];
    const stuck = database.write(async (tx) => {
      await tx.member.create({ data: { id: 'm1', createdAt: at } });
      await late;
      outcome.push(
        await tx.member.create({ data: { id: 'm2', createdAt: at } }).catch((error: unknown) => error),
      );
    });
    await expect(stuck).rejects.toThrow('not done after 100 ms');
    await database.write((tx) => tx.member.create({ data: { id: 'm3', createdAt: at } }));
    goOn();
    await vi.waitFor(() => expect(outcome).toEqual([expect.any(Error)]));
    expect(await database.read.member.findMany({ select: { id: true } })).toEqual([{ id: 'm3' }]);
    await database.close();
  });

  test('a review is never changed', async () => {
    const review = {
      id: 'r1',
      memberId: 'm1',
      questionId: 'Q-T13-01',
      revision: 1,
      kind: 'answer',
      at,
      bodyHash: '0',
    } as const;
    await write(async (tx) => {
      await tx.member.create({ data: { id: 'm1', createdAt: at } });
      await tx.review.create({ data: review });
    });
    await expect(
      write((tx) => tx.review.update({ where: { id: 'r1' }, data: { rating: 'easy' } })),
    ).rejects.toThrow();
    expect(await read.review.findUnique({ where: { id: 'r1' } })).toMatchObject({ rating: null, at });
  });

  test('a member with reviews cannot be deleted', async () => {
    await write(async (tx) => {
      await tx.member.create({ data: { id: 'm1', createdAt: at } });
      await tx.review.create({
        data: {
          id: 'r1',
          memberId: 'm1',
          questionId: 'Q-T13-01',
          revision: 1,
          kind: 'answer',
          at,
          bodyHash: '0',
        },
      });
    });
    await expect(write((tx) => tx.member.delete({ where: { id: 'm1' } }))).rejects.toThrow();
    expect(await read.member.count()).toBe(1);
  });
});
