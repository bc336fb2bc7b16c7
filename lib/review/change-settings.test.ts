import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { MemberActor } from '../members/actor';
import { findMember } from '../members/find-member';
import { changeSettings } from './change-settings';
import { findQueue } from './find-queue';
import { findWorkload } from './find-workload';
import { foldReviews } from './fold';
import { foldMember } from './fold-member';
import { limitToday } from './limit-today';
import { findSettingsOf } from './own-settings';
import type { SettingsRequest } from './request-schemas';
import { answered, contentOf, newMember, noon, QUESTIONS, VISITOR } from './review.fixture';
import { eventOf } from './review-event';

testDatabase();

const content = contentOf();
const change = (actor: MemberActor, more: Partial<SettingsRequest>) =>
  changeSettings({
    actor,
    settings: { ...findSettingsOf(actor).settings, week: Array(7).fill('normal'), ...more },
  });

describe('settings', () => {
  it('are the defaults for a visitor, who keeps nothing', async () => {
    expect(findSettingsOf(VISITOR)).toEqual({
      isVisitor: true,
      settings: {
        newPerDay: 10,
        reviewsPerDay: 100,
        desiredRetention: 0.9,
        timeZone: 'Asia/Seoul',
        week: Array(7).fill('normal'),
      },
    });
    const settings = { ...findSettingsOf(VISITOR).settings, week: [] };
    expect(await changeSettings({ actor: VISITOR, settings })).toMatchObject({
      ok: false,
      error: { status: 401 },
    });
    expect(await read.member.count()).toBe(0);
  });

  it('are kept whole, the zone as the system writes it', async () => {
    const actor = await newMember();
    const week = ['normal', 'normal', 'normal', 'normal', 'normal', 'fewer', 'least'];
    const wanted = {
      newPerDay: 0,
      reviewsPerDay: 2000,
      desiredRetention: 0.85,
      timeZone: 'america/new_york',
      week,
    };
    const kept = { ...wanted, timeZone: 'America/New_York' };
    expect(await change(actor, wanted)).toEqual({ ok: true, value: { settings: kept, isVisitor: false } });
    expect(await findMember(actor.memberId)).toMatchObject({
      newPerDay: 0,
      reviewsPerDay: 2000,
      desiredRetention: 0.85,
      timeZone: 'America/New_York',
      weekLoads: 'nnnnnfl',
    });
  });

  it.each<[string, Partial<SettingsRequest>, RegExp]>([
    ['new-per-day', { newPerDay: -1 }, /새 문항.*200까지/],
    ['new-per-day', { newPerDay: 201 }, /새 문항/],
    ['new-per-day', { newPerDay: 2.5 }, /정수/],
    ['reviews-per-day', { reviewsPerDay: 2001 }, /복습.*2000까지/],
    ['reviews-per-day', { reviewsPerDay: Number.NaN }, /복습/],
    ['desired-retention', { desiredRetention: 0.79 }, /80%부터 97%까지/],
    ['desired-retention', { desiredRetention: 0.98 }, /80%부터 97%까지/],
    ['desired-retention', { desiredRetention: 0.905 }, /1% 단위/],
    ['time-zone', { timeZone: 'Mars/Olympus' }, /목록에서/],
    ['time-zone', { timeZone: '+09:00' }, /목록에서/],
    ['time-zone', { timeZone: '' }, /목록에서/],
    ['week', { week: ['normal'] }, /요일마다/],
    ['week', { week: Array(7).fill('none') }, /요일마다/],
    ['week', { week: Array(8).fill('normal') }, /요일마다/],
  ])('refuse %s: %o', async (code, wrong, sentence) => {
    const actor = await newMember();
    const before = await findMember(actor.memberId);
    const refused = await change(actor, wrong);
    expect(refused).toMatchObject({ ok: false, error: { status: 422, code } });
    expect(refused.ok ? '' : refused.error.message).toMatch(sentence);
    expect(await findMember(actor.memberId)).toEqual(before);
  });

  it('of another retention or zone give every memory of that member its new day in the same write', async () => {
    const [actor, other] = [await newMember(), await newMember()];
    for (const member of [actor, other])
      for (const [i, { id: questionId }] of QUESTIONS.entries())
        for (const day of [1, 4, 15])
          await answered({ actor: member, questionId, now: noon(day, i), right: i > 1 });
    const mine = () =>
      read.memory.findMany({ where: { memberId: actor.memberId }, orderBy: { questionId: 'asc' } });
    const theirs = await read.memory.findMany({ where: { memberId: other.memberId } });
    const before = await mine();
    for (const more of [{ desiredRetention: 0.8 }, { timeZone: 'America/New_York', desiredRetention: 0.8 }]) {
      await change(actor, more);
      const settings = await read.member.findUniqueOrThrow({ where: { id: actor.memberId } });
      const rows = await read.review.findMany({
        where: { memberId: actor.memberId },
        orderBy: { seq: 'asc' },
      });
      for (const { memberId: _, questionId, ...memory } of await mine()) {
        const events = rows.filter((row) => row.questionId === questionId).map(eventOf);
        expect(memory).toEqual(foldReviews(events, settings));
      }
    }
    const known = before.findIndex(({ questionId }) => questionId === 'Q-T99-05');
    expect((await mine())[known]?.intervalDays).toBeGreaterThan(before[known]?.intervalDays ?? 0);
    expect(await read.memory.findMany({ where: { memberId: other.memberId } })).toEqual(theirs);
    const now = { ...actor, desiredRetention: 0.8, timeZone: 'America/New_York' };
    expect(await change(now, { desiredRetention: 0.9, timeZone: 'Asia/Seoul' })).toMatchObject({ ok: true });
    expect(await mine()).toEqual(before);
  }, 60_000);
});

/** The tallies beside what the events add up to in that zone. */
async function tallies({ memberId }: MemberActor, timeZone: string) {
  const rows = await read.review.findMany({ where: { memberId }, orderBy: { seq: 'asc' } });
  const counted = foldMember(rows, { timeZone, desiredRetention: 0.9 }).tallies;
  const key = (row: object) => JSON.stringify(Object.entries(row).sort());
  return {
    stored: (await read.tally.findMany({ where: { memberId }, omit: { memberId: true } })).map(key).sort(),
    counted: counted.map(key).sort(),
  };
}

describe('the statistics', () => {
  it('are counted anew for another zone in the write that changes it, and not for another retention', async () => {
    const actor = await newMember();
    for (const hour of [0, 9, 20, 50, 70])
      for (const { id: questionId } of QUESTIONS)
        await answered({ actor, questionId, now: noon(1, 60 * hour), right: hour !== 20 });
    const seoul = await tallies(actor, 'Asia/Seoul');
    expect(seoul.stored).toEqual(seoul.counted);
    await change(actor, { desiredRetention: 0.8 });
    expect((await tallies(actor, 'Asia/Seoul')).stored).toEqual(seoul.stored);
    await change({ ...actor, desiredRetention: 0.8 }, { timeZone: 'America/New_York' });
    const abroad = await tallies(actor, 'America/New_York');
    expect(abroad.stored).toEqual(abroad.counted);
    expect(abroad.stored).not.toEqual(seoul.stored);
  });

  it('hold what is answered while the zone changes', async () => {
    const actor = await newMember();
    for (const day of [1, 4])
      for (const { id: questionId } of QUESTIONS) await answered({ actor, questionId, now: noon(day) });
    const answers = QUESTIONS.map(({ id: questionId }) =>
      answered({ actor, questionId, now: noon(16, 900) }),
    );
    await Promise.all([change(actor, { timeZone: 'America/New_York' }), ...answers]);
    const { stored, counted } = await tallies(actor, 'America/New_York');
    expect(stored).toEqual(counted);
    expect(stored.length).toBeGreaterThan(0);
  });
});

describe('settings that change while one answers', () => {
  it('leave each memory as its reviews fold to under the settings that hold in the end', async () => {
    const actor = await newMember();
    for (const day of [1, 4])
      for (const { id: questionId } of QUESTIONS) await answered({ actor, questionId, now: noon(day) });
    const at = noon(16);
    const changes = [0.8, 0.95, 0.85].map((desiredRetention) => change(actor, { desiredRetention }));
    const answers = QUESTIONS.map(({ id: questionId }) => answered({ actor, questionId, now: at }));
    await Promise.all([...changes, ...answers]);
    const settings = await read.member.findUniqueOrThrow({ where: { id: actor.memberId } });
    const rows = await read.review.findMany({ where: { memberId: actor.memberId }, orderBy: { seq: 'asc' } });
    for (const { memberId: _, questionId, ...memory } of await read.memory.findMany()) {
      const events = rows.filter((row) => row.questionId === questionId).map(eventOf);
      expect(memory).toEqual(foldReviews(events, settings));
    }
  }, 60_000);

  it('are refused to a tab that does not know of the others', async () => {
    const actor = await newMember();
    await change(actor, { desiredRetention: 0.8 });
    const stale = await change(actor, { newPerDay: 3 });
    expect(stale).toMatchObject({ ok: false, error: { status: 409, code: 'settings-changed' } });
    expect(await findMember(actor.memberId)).toMatchObject({ desiredRetention: 0.8, newPerDay: 10 });
  });
});

describe('limits of just today', () => {
  const limitsOf = async (actor: MemberActor, now = noon(1)) =>
    (await findQueue({ actor, now, content })).limits;

  it('hold for that study day, may be less or more, and go back to the usual', async () => {
    const actor = await newMember();
    const limit = (newLimit: number | null, dueLimit: number | null) =>
      limitToday({ actor, limit: { newLimit, dueLimit }, now: noon(1) });
    expect(await limit(2, 0)).toEqual({ ok: true, value: { newLimit: 2, dueLimit: 0 } });
    expect(await limitsOf(actor)).toMatchObject({
      new: { usual: 10, today: 2, held: 6 },
      due: { usual: 100, today: 0 },
    });
    expect(await limitsOf(actor, noon(2))).toMatchObject({ new: { today: 10 }, due: { today: 100 } });
    await limit(200, null);
    expect(await limitsOf(actor)).toMatchObject({ new: { today: 200 }, due: { today: 100 } });
    await limit(null, null);
    expect(await limitsOf(actor)).toMatchObject({ new: { today: 10 }, due: { today: 100 } });
  });

  it('hold back due ones and say so, and tell when they come', async () => {
    const actor = await newMember();
    for (const { id: questionId } of QUESTIONS) await answered({ actor, questionId, right: false });
    await limitToday({ actor, limit: { newLimit: null, dueLimit: 3 }, now: noon(5) });
    const queue = await findQueue({ actor, now: noon(5), content });
    expect(queue.items).toHaveLength(3);
    expect(queue.limits.due).toEqual({ usual: 100, today: 3, used: 0, held: 5 });
    expect(queue.nextDueAt).toBe('2026-03-05T19:00:00.000Z');
  });

  it.each([
    [{ newLimit: -1, dueLimit: null }, 'new-per-day'],
    [{ newLimit: null, dueLimit: 2001 }, 'reviews-per-day'],
  ])('refuse %o', async (limit, code) => {
    const actor = await newMember();
    expect(await limitToday({ actor, limit, now: noon(1) })).toMatchObject({ ok: false, error: { code } });
    expect(await limitToday({ actor: VISITOR, limit, now: noon(1) })).toMatchObject({
      error: { status: 401 },
    });
    expect(await read.dayLimit.count()).toBe(0);
  });
});

describe('the estimate of daily work', () => {
  it('is about the own memories and what is left, for a visitor about the whole bank', async () => {
    const actor = await newMember();
    for (const { id: questionId } of QUESTIONS) await answered({ actor, questionId });
    const costs = async (who: MemberActor | typeof VISITOR, newPerDay = 10) => {
      const found = await findWorkload({ actor: who, newPerDay, now: noon(1), content });
      return found.ok ? found.value.costs : [];
    };
    expect((await costs(actor)).map(({ desiredRetention }) => desiredRetention)).toHaveLength(18);
    expect(await costs(actor, 0)).toEqual(await costs(actor, 10));
    expect((await costs(VISITOR, 0)).every(({ answersPerDay }) => answersPerDay === 0)).toBe(true);
    expect((await costs(VISITOR, 10))[10]?.answersPerDay).toBeGreaterThan(0);
    expect(await findWorkload({ actor, newPerDay: 999, now: noon(1), content })).toMatchObject({
      error: { code: 'new-per-day' },
    });
  });
});
