import { describe, expect, test } from 'vitest';
import { read, write } from '../db/client';
import { testDatabase } from '../db/test-database';
import { createGuest, type NewGuest } from './create-guest';
import { deleteEmptyGuests } from './store';

const now = new Date('2026-11-22T03:04:05Z');
const hourLater = new Date('2026-11-22T04:00:00Z');

const guest = (given: Partial<NewGuest> = {}) =>
  write((tx) => createGuest(tx, { answerId: null, address: '203.0.113.7', now, ...given }));

describe('guests', () => {
  testDatabase();

  test('the same answer makes one guest, however often it comes at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => guest({ answerId: 'answer-1' })));
    expect(new Set(made.map((one) => one.ok && one.value.id)).size).toBe(1);
    expect(await read.member.count()).toBe(1);
  });

  test('another answer makes another guest', async () => {
    await guest({ answerId: 'answer-1' });
    await guest({ answerId: 'answer-2' });
    expect(await read.member.count()).toBe(2);
  });

  test('an address gets sixty an hour, and finding one again does not count', async () => {
    for (let i = 0; i < 60; i++) expect((await guest({ answerId: `answer-${i}` })).ok).toBe(true);
    const refused = await guest({ answerId: 'answer-60' });
    expect(refused).toMatchObject({ ok: false, error: { status: 429, retryAfterSeconds: 3355 } });
    expect(refused).toHaveProperty('error.message', expect.stringContaining('56분 뒤'));
    expect((await guest({ answerId: 'answer-7' })).ok).toBe(true);
    expect((await guest({ answerId: 'answer-60', address: '203.0.113.8' })).ok).toBe(true);
    expect((await guest({ answerId: 'answer-61', now: hourLater })).ok).toBe(true);
    expect(await read.member.count()).toBe(62);
  });

  test('the windows that are over go when a new address comes', async () => {
    await guest({ address: '203.0.113.1' });
    await guest({ address: '203.0.113.2', now: new Date('2026-11-22T05:30:00Z') });
    expect((await read.rateLimit.findMany()).map(({ key }) => key).sort()).toEqual([
      'guest',
      'guest:203.0.113.2',
    ]);
  });

  test('only old guests without any answer are purged', async () => {
    const answered = await guest();
    await guest();
    await guest({ answerId: 'answer-1' });
    await guest({ now: hourLater });
    if (!answered.ok) throw new Error('no guest');
    const review = {
      id: 'r1',
      questionId: 'Q-T13-01',
      revision: 1,
      kind: 'answer',
      at: now,
      bodyHash: '0',
    } as const;
    await write((tx) => tx.review.create({ data: { ...review, memberId: answered.value.id } }));
    expect(await write((tx) => deleteEmptyGuests(tx, hourLater))).toBe(1);
    expect(await read.member.count()).toBe(3);
  });
});
