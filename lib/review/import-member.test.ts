import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { read, write } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { MemberActor } from '../members/actor';
import { limitToday } from './limit-today';
import { markCard } from './mark-card';
import { type ExportedFile, exported, imported, learner, send, stored } from './member-file.fixture';
import { answered, contentOf, newMember, noon, QUESTIONS, VISITOR } from './review.fixture';

testDatabase();

const content = contentOf();

/** Another database: as this one, without the member. */
async function forget({ memberId }: MemberActor): Promise<void> {
  await write(async (tx) => {
    await tx.tally.deleteMany({ where: { memberId } });
    await tx.memory.deleteMany({ where: { memberId } });
    await tx.review.deleteMany({ where: { memberId, kind: { not: 'answer' } } });
    await tx.review.deleteMany({ where: { memberId } });
    await tx.member.delete({ where: { id: memberId } });
  });
}

describe('an export that is imported', () => {
  it('into an empty account of another place gives the same events, memories and counts', async () => {
    const first = await learner();
    const file = await exported(first);
    const before = await stored(first.memberId);
    const rows = await read.review.findMany({ orderBy: { seq: 'asc' } });
    await forget(first);
    const second = await newMember();
    const { report } = await imported(second, file);
    expect(report).toEqual({
      fresh: file.reviews.length,
      known: 0,
      unknownQuestion: 0,
      conflicting: 0,
      conflictingQuestions: 0,
      marks: 3,
      dayLimits: 1,
      takesSettings: true,
    });
    expect(await stored(second.memberId)).toEqual(before);
    expect(before.memories).toHaveLength(QUESTIONS.length);
    const place = { seq: 0, memberId: second.memberId };
    const now = await read.review.findMany({ orderBy: { seq: 'asc' } });
    expect(now.map((row) => ({ ...row, ...place }))).toEqual(rows.map((row) => ({ ...row, ...place })));
    expect(file.reviews.filter(({ placing }) => placing !== undefined)).not.toHaveLength(0);
    expect(file.reports).toHaveLength(1);
    // They stay with the editor of the place that they were sent to.
    expect(await exported(second)).toEqual({ ...file, reports: [] });
  });

  it('beside the member that it is of gets ids of its own, takes no row away, and folds to the same', async () => {
    const first = await learner();
    const file = await exported(first);
    const rows = await read.review.findMany({ where: { memberId: first.memberId }, orderBy: { seq: 'asc' } });
    const { login } = await imported(VISITOR, file);
    if (!login) throw new Error('a visitor becomes a guest');
    expect(await stored(login.memberId)).toEqual(await stored(first.memberId));
    const second = { ...first, memberId: login.memberId };
    expect(await exported(second)).toEqual({ ...file, reports: [] });
    expect(
      await read.review.findMany({ where: { memberId: first.memberId }, orderBy: { seq: 'asc' } }),
    ).toEqual(rows);
    expect(await read.review.count()).toBe(2 * rows.length);
  });

  it('is known when it comes again, and adds what has happened since', async () => {
    const first = await learner();
    const file = await exported(first);
    const second = await newMember();
    await imported(second, file);
    const { report } = await imported(second, file);
    expect(report).toMatchObject({ fresh: 0, known: file.reviews.length, takesSettings: false });
    await answered({ actor: first, questionId: 'Q-T99-01', now: noon(12) });
    const more = await imported(second, await exported(first));
    expect(more.report).toMatchObject({ fresh: 1, known: file.reviews.length, conflicting: 0 });
    expect(await stored(second.memberId)).toEqual(await stored(first.memberId));
  });

  it('lets the learner go on where they were', async () => {
    const file = await exported(await learner());
    const { login } = await imported(VISITOR, file);
    const actor: MemberActor = { ...(await newMember()), memberId: login?.memberId ?? '' };
    const { receipt } = await answered({ actor, questionId: 'Q-T99-05', now: noon(9, 30) });
    expect(receipt.movesMemory).toBe(false);
    expect((await exported(actor)).reviews).toHaveLength(file.reviews.length + 1);
  });

  it('brings its settings along only where nothing was answered', async () => {
    const traveller = { ...(await learner()), timeZone: 'America/New_York', newPerDay: 3 };
    const file = await exported({ ...traveller, reviewsPerDay: 40, weekLoads: 'nnnnnfl' });
    const { login } = await imported(VISITOR, file);
    const guest = await read.member.findUnique({ where: { id: login?.memberId ?? '' } });
    const settings = { timeZone: 'America/New_York', newPerDay: 3, reviewsPerDay: 40, weekLoads: 'nnnnnfl' };
    expect(guest).toMatchObject(settings);
    const busy = await newMember();
    await answered({ actor: busy, questionId: 'Q-T99-08' });
    await imported(busy, file);
    const kept = await read.member.findUnique({ where: { id: busy.memberId } });
    expect(kept).toMatchObject({ timeZone: 'Asia/Seoul', newPerDay: 10 });
  });
});

describe('marks and limits of days', () => {
  it('that are set here stay, and those of questions that the book does not have are left out', async () => {
    const file = await exported(await learner());
    const second = await newMember();
    const mark = { questionId: 'Q-T99-04', does: 'suspend' } as const;
    await markCard({ actor: second, mark, now: noon(9), content });
    await limitToday({ actor: second, limit: { newLimit: 7, dueLimit: 7 }, now: noon(9) });
    const [first, ...others] = file.marks;
    const marks = [{ ...first, questionId: 'Q-T98-01' }, ...others];
    const { report } = await imported(second, { ...file, marks });
    expect(report).toMatchObject({ marks: 1, dayLimits: 0 });
    const here = await stored(second.memberId);
    expect(here.marks.map((row) => ({ ...row }))).toMatchObject([
      { questionId: 'Q-T99-04', suspendedAt: noon(9), flaggedAt: null },
      { questionId: 'Q-T99-06', buriedOnDay: expect.any(Number) },
    ]);
    expect(here.limits).toMatchObject([{ newLimit: 7, dueLimit: 7 }]);
  });

  it('come along by themselves, once', async () => {
    const file = { ...(await exported(await learner())), reviews: [] };
    const second = await newMember();
    expect((await imported(second, file)).report).toMatchObject({ fresh: 0, marks: 3, takesSettings: true });
    expect((await imported(second, file)).report).toMatchObject({ fresh: 0, marks: 0, dayLimits: 0 });
  });
});

describe('a check', () => {
  let file: ExportedFile;
  let first: MemberActor;
  beforeEach(async () => {
    first = await learner();
    file = await exported(first);
  });

  it('changes nothing', async () => {
    const before = await Promise.all([read.review.count(), read.member.count(), read.tally.count()]);
    expect((await send(VISITOR, file)).ok).toBe(true);
    expect(await Promise.all([read.review.count(), read.member.count(), read.tally.count()])).toEqual(before);
  });

  it('no longer holds when something was answered since', async () => {
    const second = await newMember();
    const checked = await send(second, file);
    await answered({ actor: second, questionId: 'Q-T99-08' });
    const late = await send(second, file, checked.ok ? checked.value.plan : '');
    expect(late).toMatchObject({ ok: false, error: { status: 409, code: 'changed-plan' } });
    expect(await read.review.count({ where: { memberId: second.memberId } })).toBe(1);
  });

  it('counts events of questions that the book does not have, which are left out', async () => {
    for (const event of file.reviews) if (event.questionId === 'Q-T99-01') event.questionId = 'Q-T98-01';
    const { report } = await imported(await newMember(), file);
    expect(report).toMatchObject({ unknownQuestion: 1, fresh: file.reviews.length - 1 });
  });

  it('leaves a question as it is here when it was answered here later, and when a name stands for something else', async () => {
    const second = await newMember();
    await answered({ actor: second, questionId: 'Q-T99-01', now: noon(15) });
    const { report } = await imported(second, file);
    expect(report).toMatchObject({ conflicting: 1, conflictingQuestions: 1, fresh: file.reviews.length - 1 });
    const before = await stored(second.memberId);
    for (const event of file.reviews) if (event.questionId === 'Q-T99-04') event.durationMs = 77;
    const forged = await imported(second, file);
    expect(forged.report).toMatchObject({ fresh: 0, conflictingQuestions: 2 });
    expect(await stored(second.memberId)).toEqual(before);
  });
});

it('whatever was answered, and however much of it was imported before, the whole file leads to the same memories', async () => {
  const step = fc.record({
    question: fc.nat(3),
    right: fc.boolean(),
    day: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(8), async (steps, part) => {
      const first = await newMember();
      let day = 0;
      for (const { question, right, day: days } of steps) {
        day += days;
        const questionId = QUESTIONS[question]?.id ?? '';
        await answered({ actor: first, questionId, right, now: noon(day) });
      }
      const now = noon(day, 10);
      const file = await exported(first, now);
      const second = await newMember();
      for (const reviews of [file.reviews.slice(0, part), file.reviews]) {
        const checked = await send(second, { ...file, reviews }, undefined, now);
        await send(second, { ...file, reviews }, checked.ok ? checked.value.plan : '', now);
      }
      expect(await stored(second.memberId)).toEqual(await stored(first.memberId));
      expect(await exported(second, now)).toEqual(file);
    }),
    { numRuns: 12 },
  );
}, 60_000);
