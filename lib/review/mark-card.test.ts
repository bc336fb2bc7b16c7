import { describe, expect, it } from 'vitest';
import { read, write } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { Actor, MemberActor } from '../members/actor';
import type { CardDeed } from './card-deeds';
import { findMarked } from './find-marked';
import { findQueue } from './find-queue';
import { findStudy } from './find-study';
import { markCard } from './mark-card';
import { answered, contentOf, newMember, noon, VISITOR } from './review.fixture';

testDatabase();

const content = contentOf();
const mark = (actor: Actor, does: CardDeed, questionId = 'Q-T99-01', now = noon(1)) =>
  markCard({ actor, mark: { questionId, does }, now, content });
const askedIds = async (actor: Actor, now = noon(1)) =>
  (await findQueue({ actor, now, content })).items.map(({ questionId }) => questionId);
const listed = async (actor: Actor, now = noon(1)) => {
  const lists = await findMarked({ actor, now, content });
  return Object.fromEntries(
    Object.entries(lists).map(([name, cards]) => [name, cards.map((card) => card.questionId)]),
  );
};
const NOTHING = { leeches: [], suspended: [], buried: [], flagged: [] };

describe('marks of a question', () => {
  it.each<[CardDeed, CardDeed, 'suspended' | 'buried']>([
    ['suspend', 'resume', 'suspended'],
    ['bury', 'unbury', 'buried'],
  ])('%s takes it out of the queue and onto its list, %s back', async (does, undoes, list) => {
    const actor = await newMember();
    const before = await askedIds(actor);
    expect(await mark(actor, does)).toMatchObject({ ok: true, value: { [list]: true } });
    await mark(actor, does);
    expect(await askedIds(actor)).toEqual(before.slice(1));
    expect(await listed(actor)).toEqual({ ...NOTHING, [list]: ['Q-T99-01'] });
    expect((await findQueue({ actor, now: noon(1), content })).marked[list]).toBe(1);
    expect(await mark(actor, undoes)).toMatchObject({ ok: true, value: { [list]: false } });
    expect(await askedIds(actor)).toEqual(before);
    expect(await listed(actor)).toEqual(NOTHING);
  });

  it('bury holds until 04:00, suspend until it is taken back', async () => {
    const actor = await newMember();
    await mark(actor, 'bury', 'Q-T99-01', noon(1));
    await mark(actor, 'suspend', 'Q-T99-02', noon(1));
    const night = new Date('2026-03-02T03:59:00+09:00');
    expect(await askedIds(actor, night)).not.toContain('Q-T99-01');
    const morning = new Date('2026-03-02T04:00:00+09:00');
    expect(await askedIds(actor, morning)).toContain('Q-T99-01');
    expect(await askedIds(actor, morning)).not.toContain('Q-T99-02');
    expect(await listed(actor, morning)).toEqual({ ...NOTHING, suspended: ['Q-T99-02'] });
  });

  it('a flag takes nothing out and shows in the queue, and the marks do not touch one another', async () => {
    const actor = await newMember();
    await mark(actor, 'flag');
    const [first, second] = (await findQueue({ actor, now: noon(1), content })).items;
    expect([first?.flagged, second?.flagged]).toEqual([true, undefined]);
    await mark(actor, 'suspend');
    await mark(actor, 'resume');
    expect(await mark(actor, 'bury')).toMatchObject({
      value: { flagged: true, buried: true, suspended: false },
    });
    expect(await mark(actor, 'unflag')).toMatchObject({ value: { flagged: false, buried: true } });
  });

  it('are the own ones: nobody sees those of another, and a memory is not touched', async () => {
    const [one, other] = [await newMember(), await newMember()];
    await answered({ actor: one });
    const memory = await read.memory.findFirst();
    for (const does of ['suspend', 'flag', 'bury', 'put-back'] as const) await mark(one, does);
    expect(await listed(other)).toEqual(NOTHING);
    expect(await askedIds(other)).toContain('Q-T99-01');
    expect(await read.memory.findFirst()).toEqual(memory);
    expect(await read.cardMark.count()).toBe(1);
  });

  it('are refused to a visitor, and for a question that nobody knows', async () => {
    const actor = await newMember();
    expect(await mark(VISITOR, 'suspend')).toMatchObject({
      ok: false,
      error: { status: 401, code: 'visitor' },
    });
    expect(await mark(actor, 'suspend', 'Q-T98-99')).toMatchObject({ ok: false, error: { status: 404 } });
    expect(await read.cardMark.count()).toBe(0);
  });
});

/** Lets the actor answer as often as it takes to forget it so many times: two days a lapse. */
async function forget(actor: MemberActor, lapses: number, fromDay = 1) {
  let receipt = (await answered({ actor, now: noon(fromDay) })).receipt;
  for (let i = 1; i <= lapses; i++)
    receipt = (await answered({ actor, now: noon(fromDay + i), right: false })).receipt;
  return receipt;
}

describe('a leech', () => {
  it('is taken out with its eighth lapse, as the receipt says, and offered with its section', async () => {
    const actor = await newMember();
    const seventh = await forget(actor, 7);
    expect(seventh.choices.map(({ takesOut }) => takesOut)).toEqual([undefined]);
    expect(await askedIds(actor, noon(8, 5))).toContain('Q-T99-01');
    const { receipt } = await answered({ actor, now: noon(9), right: false });
    expect(receipt.choices).toMatchObject([{ rating: 'again', takesOut: true }]);
    expect(await askedIds(actor, noon(9, 5))).not.toContain('Q-T99-01');
    expect(await askedIds(actor, noon(30))).not.toContain('Q-T99-01');
    const study = await findStudy({ actor, study: 'all', isCram: true, now: noon(30), content });
    expect(study.ok && study.value.items.map(({ questionId }) => questionId)).not.toContain('Q-T99-01');
    const { leeches } = await findMarked({ actor, now: noon(30), content });
    expect(leeches).toMatchObject([{ questionId: 'Q-T99-01', lapses: 8 }]);
    expect(leeches[0]?.section.href).toMatch(/^\/notes\/.+#/);
  });

  it('comes back when it is put back, and is taken out again four lapses later', async () => {
    const actor = await newMember();
    await forget(actor, 8);
    expect(await mark(actor, 'put-back', 'Q-T99-01', noon(20))).toMatchObject({ value: { leech: false } });
    expect(await askedIds(actor, noon(20))).toContain('Q-T99-01');
    for (const day of [21, 22, 23]) await answered({ actor, now: noon(day), right: false });
    expect(await askedIds(actor, noon(23, 5))).toContain('Q-T99-01');
    await answered({ actor, now: noon(24), right: false });
    expect(await askedIds(actor, noon(24, 5))).not.toContain('Q-T99-01');
  });

  it('is none any more when the answer is undone', async () => {
    const actor = await newMember();
    const { answerId } = await forget(actor, 8);
    const { undoAnswer } = await import('./undo-answer');
    await undoAnswer({ actor, undo: { id: crypto.randomUUID(), answerId }, now: noon(9, 1) });
    expect(await askedIds(actor, noon(9, 2))).toContain('Q-T99-01');
  });

  it('has to be a question of the bank to be listed', async () => {
    const actor = await newMember();
    await forget(actor, 8);
    const without = contentOf([]);
    expect((await findMarked({ actor, now: noon(9), content: without })).leeches).toEqual([]);
    expect((await findQueue({ actor, now: noon(9), content: without })).marked.leeches).toBe(0);
    await write(async (tx) => void (await tx.cardMark.deleteMany()));
  });
});
