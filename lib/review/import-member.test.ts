import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { read, write } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { Actor, MemberActor } from '../members/actor';
import { exportMember } from './export-member';
import { importMember } from './import-member';
import { limitToday } from './limit-today';
import { markCard } from './mark-card';
import { rateAnswer } from './rate-answer';
import { reportQuestion } from './report-question';
import { answered, contentOf, newMember, noon, QUESTIONS, VISITOR } from './review.fixture';
import { undoAnswer } from './undo-answer';

testDatabase();

const NOW = noon(20);
const content = contentOf();

interface ExportedFile {
  version: number;
  settings: Record<string, unknown>;
  reviews: Record<string, unknown>[];
  marks: Record<string, unknown>[];
  dayLimits: Record<string, unknown>[];
  memories: unknown[];
  reports: unknown[];
}

async function exported(actor: MemberActor, now = NOW): Promise<ExportedFile> {
  let text = '';
  for await (const part of exportMember(actor, now)) text += part;
  return JSON.parse(text);
}

const send = (actor: Actor, file: unknown, plan?: string, now = NOW) =>
  importMember({ actor, file, plan, address: '203.0.113.7', now, content });

/** Looks first and then does it, as the page does. */
async function imported(actor: Actor, file: unknown) {
  const checked = await send(actor, file);
  if (!checked.ok) throw new Error(checked.error.message);
  expect(checked.value.done).toBe(false);
  const done = await send(actor, file, checked.value.plan);
  if (!done.ok) throw new Error(done.error.message);
  expect(done.value.report).toEqual(checked.value.report);
  return done.value;
}

async function stored(memberId: string) {
  const where = { memberId };
  const memories = await read.memory.findMany({ where, orderBy: { questionId: 'asc' } });
  const tallies = await read.tally.findMany({
    where,
    orderBy: [{ heading: 'asc' }, { period: 'asc' }, { bucket: 'asc' }],
  });
  const marks = await read.cardMark.findMany({ where, orderBy: { questionId: 'asc' } });
  const limits = await read.dayLimit.findMany({ where });
  const own = ({ memberId: _, ...rest }: { memberId: string }) => rest;
  return {
    memories: memories.map(own),
    tallies: tallies.map(own),
    marks: marks.map(own),
    limits: limits.map(own),
  };
}

/** Answers over days, right and wrong, one rated, one undone, one of a Check, one of custom study; marks, a limit, a report. */
async function learner(): Promise<MemberActor> {
  const actor = await newMember();
  for (const [index, { id: questionId }] of QUESTIONS.entries())
    await answered({ actor, questionId, now: noon(1, index), right: index % 3 !== 0 });
  const { receipt } = await answered({ actor, questionId: 'Q-T99-02', now: noon(6) });
  const { answerId } = receipt;
  await rateAnswer({ actor, change: { id: randomUUID(), answerId, rating: 'hard' }, now: noon(6, 1) });
  const again = await answered({ actor, questionId: 'Q-T99-03', now: noon(7), via: 'check' });
  const undo = { id: randomUUID(), answerId: again.receipt.answerId };
  await undoAnswer({ actor, undo, now: noon(7, 1) });
  await answered({ actor, questionId: 'Q-T99-05', now: noon(9), via: 'study' });
  for (const [questionId, does] of [
    ['Q-T99-02', 'suspend'],
    ['Q-T99-04', 'flag'],
    ['Q-T99-06', 'bury'],
  ] as const)
    await markCard({ actor, mark: { questionId, does }, now: noon(9), content });
  await limitToday({ actor, limit: { newLimit: 3, dueLimit: null }, now: noon(9) });
  const report = {
    id: randomUUID(),
    questionId: 'Q-T99-01',
    kind: 'unclear',
    sentence: '무슨 뜻일까요',
  } as const;
  await reportQuestion({ actor, report, now: noon(9), content });
  return actor;
}

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

  const other = '7b0a0cf3-0d2f-4a2c-9d3c-0c1f5f1f7a11';
  it.each<[string, (given: ExportedFile) => unknown, string]>([
    ['no file of ours', () => [1], 'not-our-file'],
    ['a text', () => 'doesaegim', 'not-our-file'],
    ['a file of later', (given) => ({ ...given, version: 2 }), 'newer-file'],
    [
      'settings that do not exist',
      (given) => ({ ...given, settings: { timeZone: 'Mars/Olympus' } }),
      'broken-file',
    ],
    ['a week of other letters', withSettings({ weekLoads: 'nnnnnnx' }), 'broken-file'],
    ['more reviews a day than the page takes', withSettings({ reviewsPerDay: 2001 }), 'broken-file'],
    ['a place of no rating', withFirst({ placing: { great: 0.5 } }), 'broken-file'],
    ['a place beyond all days', withFirst({ placing: { good: 1e300 } }), 'broken-file'],
    [
      'two marks of a question',
      (given) => ({ ...given, marks: [...given.marks, given.marks[0]] }),
      'broken-file',
    ],
    [
      'a limit that the page would refuse',
      (given) => ({ ...given, dayLimits: [{ day: 20_000, newLimit: -1, dueLimit: null }] }),
      'broken-file',
    ],
    ['an answer without a verdict', withFirst({ verdict: undefined }), 'broken-file'],
    ['a response of no kind', withFirst({ response: { type: 'xx' } }), 'broken-file'],
    ['a column that nobody knows', withFirst({ memberId: 'm1' }), 'broken-file'],
    ['the future', withFirst({ at: '2026-03-20T03:06:00.000Z' }), 'future-event'],
    [
      'the same event twice',
      (given) => ({ ...given, reviews: [...given.reviews, given.reviews[0]] }),
      'duplicate-event',
    ],
    [
      'an undo of nothing',
      (given) => ({
        ...given,
        reviews: given.reviews.map((event) =>
          event.kind === 'undo' ? { ...event, targetId: other } : event,
        ),
      }),
      'stray-event',
    ],
  ])('refuses %s in a sentence, and adds nothing', async (_, change, code) => {
    const before = await read.review.count();
    const refused = await send(VISITOR, change(file));
    expect(refused).toMatchObject({ ok: false, error: { status: 422, code } });
    if (!refused.ok) expect(refused.error.message).toMatch(/[가-힣].*요\.$/);
    expect(await read.review.count()).toBe(before);
  });

  it('names the place in the file', async () => {
    file.reviews[2] = { ...file.reviews[2], rating: 'great' };
    const refused = await send(VISITOR, file);
    expect(refused).toMatchObject({ error: { message: expect.stringContaining('복습 기록 가운데 3번째') } });
  });

  it('may be asked for twenty times an hour', async () => {
    const second = await newMember();
    for (let n = 0; n < 20; n++) expect((await send(second, {})).ok).toBe(false);
    expect(await send(second, file)).toMatchObject({ ok: false, error: { status: 429 } });
  });
});

function withSettings(change: Record<string, unknown>) {
  return (given: ExportedFile): unknown => ({ ...given, settings: { ...given.settings, ...change } });
}

function withFirst(change: Record<string, unknown>) {
  return (given: ExportedFile): unknown => ({
    ...given,
    reviews: given.reviews.map((event, index) => (index === 0 ? { ...event, ...change } : event)),
  });
}

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
