import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { Actor } from '../members/actor';
import { findQueue } from './find-queue';
import { rateAnswer } from './rate-answer';
import { answered, contentOf, newMember, noon, QUESTIONS, VISITOR } from './review.fixture';
import { undoAnswer } from './undo-answer';

testDatabase();

const queueOf = (actor: Actor, now = noon(1, 30), content = contentOf()) =>
  findQueue({ actor, now, content });
const allIds = QUESTIONS.map(({ id }) => id);

describe('the queue of a visitor', () => {
  it('is the first new questions, and nothing is stored for it', async () => {
    expect(await queueOf(VISITOR)).toEqual({
      items: allIds.map((questionId) => ({ questionId, status: 'new' })),
      answeredToday: 0,
      rightToday: 0,
      nextDueAt: null,
      limits: {
        new: { usual: 10, today: 10, used: 0, held: 0 },
        due: { usual: 100, today: 100, used: 0, held: 0 },
      },
      marked: { leeches: 0, suspended: 0, buried: 0, flagged: 0 },
    });
    expect([await read.member.count(), await read.review.count()]).toEqual([0, 0]);
  });
});

describe('the queue of a member', () => {
  it('goes on after each answer, with what was missed at the end', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-01', right: false });
    await answered({ actor, questionId: 'Q-T99-02' });
    const queue = await queueOf(actor);
    expect(queue.items.map(({ questionId }) => questionId)).toEqual([...allIds.slice(2), 'Q-T99-01']);
    expect(queue.items.at(-1)?.status).toBe('retry');
    expect(queue).toMatchObject({ answeredToday: 2, rightToday: 1 });
  });

  it('lets a missed one go when it was right, and takes it back when that is undone', async () => {
    const actor = await newMember();
    await answered({ actor, right: false });
    const { receipt } = await answered({ actor, now: noon(1, 5) });
    expect((await queueOf(actor)).items.some(({ questionId }) => questionId === 'Q-T99-01')).toBe(false);
    await undoAnswer({ actor, undo: { id: randomUUID(), answerId: receipt.answerId }, now: noon(1, 6) });
    expect((await queueOf(actor)).items.at(-1)).toEqual({ questionId: 'Q-T99-01', status: 'retry' });
  });

  it('asks again what its learner rated as missed', async () => {
    const actor = await newMember();
    const almost = { type: 'fr' as const, text: '글', met: [0, 1, 2] };
    const { receipt } = await answered({ actor, questionId: 'Q-T99-07', response: almost });
    expect(receipt.feedback.verdict).toBe('almost');
    const change = { id: randomUUID(), answerId: receipt.answerId, rating: 'again' as const };
    await rateAnswer({ actor, change, now: noon(1, 1) });
    expect((await queueOf(actor)).items.at(-1)).toEqual({ questionId: 'Q-T99-07', status: 'retry' });
  });

  it('names the time at which the next memory comes due, and asks it from then on', async () => {
    const actor = await newMember();
    await answered({ actor });
    const { nextDueAt } = await queueOf(actor);
    const memory = await read.memory.findFirst();
    expect(nextDueAt).toBe(memory?.dueAt.toISOString());
    const due = new Date(nextDueAt ?? 0);
    const before = await queueOf(actor, new Date(due.getTime() - 1));
    expect(before.items.some(({ questionId }) => questionId === 'Q-T99-01')).toBe(false);
    const queue = await queueOf(actor, due);
    expect(queue.items[0]).toEqual({ questionId: 'Q-T99-01', status: 'due' });
    expect(queue).toMatchObject({ nextDueAt: null, answeredToday: 0 });
  });

  it('introduces no more than the day allows, but Check answers do not count', async () => {
    const actor = { ...(await newMember()), newPerDay: 3 };
    expect((await queueOf(actor)).items).toHaveLength(3);
    await answered({ actor, questionId: 'Q-T99-01' });
    await answered({ actor, questionId: 'Q-T99-02', via: 'check' });
    expect((await queueOf(actor)).items.map(({ questionId }) => questionId)).toEqual([
      'Q-T99-03',
      'Q-T99-04',
    ]);
    expect((await queueOf(actor, noon(2))).items.filter(({ status }) => status === 'new')).toHaveLength(3);
  });

  it('asks a question whose meaning changed at once, and forgets one that is gone', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-01' });
    await answered({ actor, questionId: 'Q-T99-02' });
    const content = contentOf(
      QUESTIONS.slice(1).map((one) => (one.id === 'Q-T99-02' ? { ...one, revision: 2 } : one)),
    );
    const queue = await queueOf(actor, noon(1, 30), content);
    // Its own last answer stands before it, so one on another line comes in between.
    expect(queue.items[1]).toEqual({ questionId: 'Q-T99-02', status: 'due' });
    expect(queue.nextDueAt).toBeNull();
  });

  it('knows nothing of what another member answered', async () => {
    const [one, other] = [await newMember(), await newMember()];
    for (const questionId of allIds) await answered({ actor: one, questionId, right: false });
    expect(await queueOf(other)).toEqual(await queueOf(VISITOR));
  });
});
