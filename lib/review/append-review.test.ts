import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { MemberActor } from '../members/actor';
import type { Question } from '../quiz/question-schema';
import { RATINGS } from '../scheduler/memory';
import { studyDayOf } from '../scheduler/study-day';
import { readWeek, weekdayOf } from '../scheduler/week-loads';
import { changeSettings } from './change-settings';
import { foldReviews } from './fold';
import { foldMember } from './fold-member';
import { findSettingsOf } from './own-settings';
import { rateAnswer } from './rate-answer';
import { answered, answerTo, contentOf, newMember, noon, QUESTIONS, submit } from './review.fixture';
import { eventOf } from './review-event';
import { undoAnswer } from './undo-answer';

testDatabase();

const stepArbitrary = fc.record({
  does: fc.constantFrom('answer', 'answer', 'answer', 'rate', 'undo', 'again', 'settings'),
  member: fc.nat(1),
  questionId: fc.constantFrom('Q-T99-01', 'Q-T99-05'),
  right: fc.boolean(),
  rating: fc.constantFrom(...RATINGS),
  desiredRetention: fc.constantFrom(0.8, 0.9, 0.97),
  timeZone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'UTC'),
  /** Which of the earlier requests or answers is meant, counted from the last. */
  back: fc.nat(4),
  /** Steps with a gap of 0 are sent at the same time as the one before. */
  gapMinutes: fc.constantFrom(0, 0, 1, 30, 600, 1440, 4320),
});
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

const MILD_WEEK = readWeek('nnfnnll');

/** An answer, its rating changed, then taken back: what chance alone may not draw in every run. */
const CHANGED_THEN_UNDONE: Step[] = (['answer', 'rate', 'settings', 'undo'] as const).map((does) => ({
  does,
  desiredRetention: 0.8,
  timeZone: 'UTC',
  member: 0,
  questionId: 'Q-T99-01',
  right: true,
  rating: 'hard',
  back: 0,
  gapMinutes: 1,
}));

/** Sends every step, some of them at once, some of them again; answers of the other member are meant now and then. */
async function play(steps: readonly Step[], members: readonly MemberActor[]) {
  const answerIds: string[] = [];
  const sent: (() => Promise<{ readonly ok: boolean }>)[] = [];
  let minutes = 0;
  let together: Promise<unknown>[] = [];
  for (const step of steps) {
    if (step.gapMinutes > 0) await Promise.all(together.splice(0));
    minutes += step.gapMinutes;
    const send = await requestOf(step, noon(1, minutes), members, answerIds, sent);
    sent.push(send);
    together = [...together, send()];
  }
  await Promise.all(together);
}

async function requestOf(
  step: Step,
  now: Date,
  members: readonly MemberActor[],
  answerIds: string[],
  sent: readonly (() => Promise<{ readonly ok: boolean }>)[],
): Promise<() => Promise<{ readonly ok: boolean }>> {
  const actor = members[step.member] ?? (await newMember());
  const answerId = answerIds.at(-1 - step.back) ?? randomUUID();
  const id = randomUUID();
  if (step.does === 'settings') {
    const { desiredRetention, timeZone } = step;
    const settings = { ...findSettingsOf(actor).settings, week: MILD_WEEK, desiredRetention, timeZone };
    return () => changeSettings({ actor, settings });
  }
  if (step.does === 'again') return sent.at(-1 - step.back) ?? (async () => ({ ok: false }));
  if (step.does === 'undo') return () => undoAnswer({ actor, undo: { id, answerId }, now });
  if (step.does === 'rate')
    return () => rateAnswer({ actor, change: { id, answerId, rating: step.rating }, now });
  const { questionId, right } = step;
  const answer = await answerTo({ actor, questionId, now, right });
  answerIds.push(answer.id);
  return () => submit(answer, { actor, now });
}

/** Every stored memory and tally beside what the events fold to. */
async function compare(actor: MemberActor) {
  const { memberId } = actor;
  const settings = await read.member.findUniqueOrThrow({ where: { id: memberId } });
  const rows = await read.review.findMany({ where: { memberId }, orderBy: { seq: 'asc' } });
  const stored = await read.memory.findMany({ where: { memberId } });
  for (const questionId of new Set(rows.map((row) => row.questionId))) {
    const folded = foldReviews(rows.filter((row) => row.questionId === questionId).map(eventOf), settings);
    const memory = stored.find((one) => one.questionId === questionId);
    expect(memory ?? null).toEqual(folded && { memberId, questionId, ...folded });
  }
  const tallies = await read.tally.findMany({ where: { memberId } });
  const counted = foldMember(rows, settings).tallies.map((row) => ({ memberId, ...row }));
  expect(tallies).toHaveLength(counted.length);
  expect(tallies).toEqual(expect.arrayContaining(counted));
  return { events: rows.length, memories: stored.length };
}

describe('after any answers, ratings, undos, repetitions and changes of settings, at once or over days', () => {
  it('the stored memories and tallies are what the events fold to, and every event is there once', async () => {
    let [events, memories] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 5, maxLength: 20 }), async (steps) => {
        const members = [await newMember(), await newMember()];
        await play(steps, members);
        for (const member of members) {
          const seen = await compare(member);
          events += seen.events;
          memories += seen.memories;
        }
      }),
      { numRuns: 25, examples: [[CHANGED_THEN_UNDONE]] },
    );
    expect(await read.review.count()).toBe(events);
    expect(await read.memory.count()).toBe(memories);
    expect(await read.review.count({ where: { kind: 'rate' } })).toBeGreaterThan(0);
    expect(await read.review.count({ where: { kind: 'undo' } })).toBeGreaterThan(0);
  }, 120_000);
});

describe('load balancing', () => {
  const bank = contentOf(
    Array.from({ length: 60 }, (_, i) => ({
      ...(QUESTIONS[0] as Question),
      id: `Q-T98-${String(i).padStart(2, '0')}`,
    })),
  );
  /** Everything answered on the same three days; then how many come due on each day. */
  async function dueDays(actor: MemberActor) {
    const start = await read.member.findUniqueOrThrow({ where: { id: actor.memberId } });
    for (const day of [1, 4])
      for (const { id: questionId } of bank.bank.all)
        await answered({ actor, questionId, now: noon(day), content: bank });
    const memories = await read.memory.findMany({ where: { memberId: actor.memberId } });
    const counts = new Map<number, number>();
    for (const { dueAt } of memories) {
      const day = studyDayOf(dueAt, start.timeZone);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return counts;
  }

  it('spreads what was learned on one day over the days that its intervals leave open', async () => {
    const counts = [...(await dueDays(await newMember())).values()];
    expect(counts.length).toBeGreaterThan(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(Math.ceil((60 / counts.length) * 1.6));
  }, 60_000);

  it('leaves the weekdays alone that are to be as empty as possible', async () => {
    const actor = await newMember();
    const settings = { ...findSettingsOf(actor).settings, week: readWeek('nnnnnll') };
    await changeSettings({ actor, settings });
    const weekdays = [...(await dueDays(actor)).keys()].map(weekdayOf);
    expect(weekdays.filter((weekday) => weekday >= 5)).toEqual([]);
  }, 60_000);

  it('is kept with the answer, so that another order of folding changes nothing', async () => {
    const actor = await newMember();
    await answered({ actor });
    await answered({ actor, now: noon(4) });
    const rows = await read.review.findMany({ orderBy: { seq: 'asc' } });
    expect(rows.map(({ placing }) => Object.keys(JSON.parse(placing ?? '{}')))).toEqual([
      ['hard', 'good', 'easy'],
      ['hard', 'good', 'easy'],
    ]);
    const second = await answered({ actor, now: noon(4, 5) });
    const row = await read.review.findUniqueOrThrow({ where: { id: second.receipt.answerId } });
    expect([second.receipt.movesMemory, row.placing]).toEqual([false, null]);
  });
});

describe('a missed question that is asked again in the sitting', () => {
  it('counts once: the memory is that of the miss, however often and however well it is answered after it', async () => {
    const actor = await newMember();
    await answered({ actor });
    await answered({ actor, now: noon(9), right: false });
    const missed = await read.memory.findFirstOrThrow();
    expect(missed).toMatchObject({ reps: 2, lapses: 1 });
    for (const minutes of [5, 10, 15]) {
      const { receipt } = await answered({ actor, now: noon(9, minutes), right: minutes !== 5 });
      expect(receipt.movesMemory).toBe(false);
    }
    expect(await read.memory.findFirstOrThrow()).toEqual(missed);
    await answered({ actor, now: noon(10) });
    expect(await read.memory.findFirstOrThrow()).toMatchObject({ reps: 3, lapses: 1 });
  });
});
