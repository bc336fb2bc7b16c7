import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { MemberActor } from '../members/actor';
import { RATINGS } from '../scheduler/memory';
import { foldReviews } from './fold';
import { foldMember } from './fold-member';
import { settingsOf } from './learner-settings';
import { rateAnswer } from './rate-answer';
import { answerTo, newMember, noon, submit } from './review.fixture';
import { eventOf } from './review-event';
import { undoAnswer } from './undo-answer';

testDatabase();

const stepArbitrary = fc.record({
  does: fc.constantFrom('answer', 'answer', 'answer', 'rate', 'undo', 'again'),
  member: fc.nat(1),
  questionId: fc.constantFrom('Q-T99-01', 'Q-T99-05'),
  right: fc.boolean(),
  rating: fc.constantFrom(...RATINGS),
  /** Which of the earlier requests or answers is meant, counted from the last. */
  back: fc.nat(4),
  /** Steps with a gap of 0 are sent at the same time as the one before. */
  gapMinutes: fc.constantFrom(0, 0, 1, 30, 600, 1440, 4320),
});
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** An answer, its rating changed, then taken back: what chance alone may not draw in every run. */
const CHANGED_THEN_UNDONE: Step[] = (['answer', 'rate', 'undo'] as const).map((does) => ({
  does,
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
  const rows = await read.review.findMany({ where: { memberId }, orderBy: { seq: 'asc' } });
  const stored = await read.memory.findMany({ where: { memberId } });
  for (const questionId of new Set(rows.map((row) => row.questionId))) {
    const folded = foldReviews(
      rows.filter((row) => row.questionId === questionId).map(eventOf),
      settingsOf(actor),
    );
    const memory = stored.find((one) => one.questionId === questionId);
    expect(memory ?? null).toEqual(folded && { memberId, questionId, ...folded });
  }
  const tallies = await read.tally.findMany({ where: { memberId } });
  const counted = foldMember(rows, settingsOf(actor)).tallies.map((row) => ({ memberId, ...row }));
  expect(tallies).toHaveLength(counted.length);
  expect(tallies).toEqual(expect.arrayContaining(counted));
  return { events: rows.length, memories: stored.length };
}

describe('after any answers, ratings, undos and repetitions, at once or over days', () => {
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
