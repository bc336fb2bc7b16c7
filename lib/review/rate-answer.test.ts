import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { MemberActor } from '../members/actor';
import type { Rating } from '../scheduler/memory';
import { rateAnswer } from './rate-answer';
import { answered, newMember, noon, VISITOR } from './review.fixture';
import { undoAnswer } from './undo-answer';

testDatabase();

const rate = (
  actor: MemberActor,
  answerId: string,
  rating: Rating,
  now = noon(1, 1),
  id: string = randomUUID(),
) => rateAnswer({ actor, change: { id, answerId, rating }, now });
const undo = (actor: MemberActor, answerId: string, now = noon(1, 1), id: string = randomUUID()) =>
  undoAnswer({ actor, undo: { id, answerId }, now });
const refusedWith = (status: number, code: string) => ({ ok: false, error: { status, code } });

describe('a rating', () => {
  it('takes the place of the proposed one, with the interval that the receipt promised', async () => {
    const actor = await newMember();
    const { receipt } = await answered({ actor });
    for (const choice of receipt.choices) {
      expect(await rate(actor, receipt.answerId, choice.rating)).toEqual({ ok: true, value: choice });
      expect((await read.memory.findFirst())?.dueAt.toISOString()).toBe(choice.dueAt);
    }
  });

  it('sent again is one row and the same reply', async () => {
    const actor = await newMember();
    const { receipt } = await answered({ actor });
    const id = randomUUID();
    const first = await rate(actor, receipt.answerId, 'hard', noon(1, 1), id);
    await rate(actor, receipt.answerId, 'easy');
    const memory = await read.memory.findFirst();
    expect(await rate(actor, receipt.answerId, 'hard', noon(1, 9), id)).toEqual(first);
    expect(await read.memory.findFirst()).toEqual(memory);
    expect(await rate(actor, receipt.answerId, 'good', noon(1, 9), id)).toMatchObject(
      refusedWith(409, 'other-body'),
    );
    expect(await read.review.count()).toBe(3);
  });

  it.each<[boolean, Rating]>([
    [false, 'good'],
    [false, 'hard'],
    [true, 'again'],
  ])('that the grade (right: %s) does not allow is refused: %s', async (right, rating) => {
    const actor = await newMember();
    const { receipt } = await answered({ actor, right });
    expect(await rate(actor, receipt.answerId, rating)).toMatchObject(refusedWith(422, 'rating-not-allowed'));
    expect(await read.review.count()).toBe(1);
  });

  it('is refused once the same question was answered again, until that is undone', async () => {
    const actor = await newMember();
    const first = await answered({ actor });
    await answered({ actor, questionId: 'Q-T99-02' });
    const second = await answered({ actor, now: noon(1, 1) });
    expect(await rate(actor, first.receipt.answerId, 'easy')).toMatchObject(
      refusedWith(409, 'answered-again'),
    );
    await undo(actor, second.receipt.answerId);
    expect(await rate(actor, first.receipt.answerId, 'easy')).toMatchObject({ ok: true });
  });

  it('of an undone answer, of no answer, or of somebody else is refused', async () => {
    const [actor, other] = [await newMember(), await newMember()];
    const { receipt } = await answered({ actor });
    expect(await rate(other, receipt.answerId, 'easy')).toMatchObject(refusedWith(404, 'unknown-answer'));
    expect(await rate(actor, randomUUID(), 'easy')).toMatchObject(refusedWith(404, 'unknown-answer'));
    await undo(actor, receipt.answerId);
    expect(await rate(actor, receipt.answerId, 'easy')).toMatchObject(refusedWith(409, 'undone-answer'));
    const change = { id: randomUUID(), answerId: receipt.answerId, rating: 'easy' as const };
    expect(await rateAnswer({ actor: VISITOR, change, now: noon(1) })).toMatchObject(
      refusedWith(404, 'unknown-answer'),
    );
  });
});
