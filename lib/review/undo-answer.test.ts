import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { MemberActor } from '../members/actor';
import { answered, newMember, noon } from './review.fixture';
import { undoAnswer } from './undo-answer';

testDatabase();

const undo = (actor: MemberActor, answerId: string, now = noon(1, 1), id: string = randomUUID()) =>
  undoAnswer({ actor, undo: { id, answerId }, now });
const refusedWith = (status: number, code: string) => ({ ok: false, error: { status, code } });

describe('an undo', () => {
  it('leaves everything as if the answer had not been given', async () => {
    const actor = await newMember();
    await answered({ actor });
    const before = await read.memory.findFirst();
    const { receipt } = await answered({ actor, now: noon(5), right: false });
    expect(await undo(actor, receipt.answerId, noon(5, 1))).toEqual({
      ok: true,
      value: { questionId: 'Q-T99-01' },
    });
    expect(await read.memory.findMany()).toEqual([before]);
  });

  it('of the only answer takes the memory away', async () => {
    const actor = await newMember();
    const { receipt } = await answered({ actor });
    await undo(actor, receipt.answerId);
    expect(await read.memory.count()).toBe(0);
    expect(await read.review.count()).toBe(2);
  });

  it('done twice is done once, under the same id or another', async () => {
    const actor = await newMember();
    const { receipt } = await answered({ actor });
    const id = randomUUID();
    const all = [
      await undo(actor, receipt.answerId, noon(1, 1), id),
      await undo(actor, receipt.answerId, noon(1, 2), id),
      await undo(actor, receipt.answerId, noon(1, 3)),
    ];
    expect(all).toEqual(all.map(() => ({ ok: true, value: { questionId: 'Q-T99-01' } })));
    expect(await read.review.count({ where: { kind: 'undo' } })).toBe(1);
  });

  it('goes back one answer after the other', async () => {
    const actor = await newMember();
    const first = await answered({ actor, right: false });
    const second = await answered({ actor, now: noon(1, 1) });
    expect(await undo(actor, first.receipt.answerId)).toMatchObject(refusedWith(409, 'answered-again'));
    expect(await undo(actor, second.receipt.answerId)).toMatchObject({ ok: true });
    expect(await undo(actor, first.receipt.answerId)).toMatchObject({ ok: true });
    expect(await read.memory.count()).toBe(0);
  });

  it('is refused on another study day, and for the answers of others', async () => {
    const [actor, other] = [await newMember(), await newMember()];
    const { receipt } = await answered({ actor });
    expect(await undo(actor, receipt.answerId, noon(2))).toMatchObject(refusedWith(409, 'earlier-day'));
    expect(await undo(other, receipt.answerId)).toMatchObject(refusedWith(404, 'unknown-answer'));
    expect(await read.memory.count()).toBe(1);
  });

  it('under the id of another event is refused', async () => {
    const [actor, other] = [await newMember(), await newMember()];
    const mine = await answered({ actor });
    const theirs = await answered({ actor: other });
    const id = mine.receipt.answerId;
    expect(await undo(actor, id, noon(1, 1), id)).toMatchObject(refusedWith(409, 'other-body'));
    expect(await undo(other, theirs.receipt.answerId, noon(1, 1), id)).toMatchObject(
      refusedWith(409, 'other-body'),
    );
    expect(await read.review.count()).toBe(2);
  });
});
