import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { testDatabase } from '../db/test-database';
import { findStats } from './find-stats';
import { answered, contentOf, newMember, noon } from './review.fixture';
import { undoAnswer } from './undo-answer';

testDatabase();
const content = contentOf();

it('counts what a member answered, takes back what was undone, and shows nobody else’s', async () => {
  const [actor, other] = [await newMember(), await newMember()];
  await answered({ actor, questionId: 'Q-T99-01' });
  await answered({ actor, questionId: 'Q-T99-02', now: noon(1, 1), right: false });
  await answered({ actor, questionId: 'Q-T99-01', now: noon(9) });
  const { receipt } = await answered({ actor, questionId: 'Q-T99-05', now: noon(9, 1) });
  await undoAnswer({ actor, undo: { id: randomUUID(), answerId: receipt.answerId }, now: noon(9, 2) });
  const stats = await findStats({ actor, now: noon(9, 5), content });
  expect(stats.today).toEqual({ answers: 1, right: 1, seconds: 1, introduced: 0, asked: 1, kept: 1 });
  expect(stats.retention).toEqual({ young: { of: 1, hits: 1 }, mature: { of: 0, hits: 0 } });
  expect(stats.calendar).toMatchObject({ activeDays: 2, streak: 1, longestStreak: 1 });
  expect(stats.calibration).toMatchObject({ answers: 1, kept: 1 });
  expect(stats.kinds.map(({ kind, answers }) => [kind, answers])).toEqual([
    ['sc', { of: 2, hits: 2 }],
    ['mc', { of: 1, hits: 0 }],
  ]);
  expect([stats.memories, stats.dueNow]).toEqual([2, 1]);
  const nothing = await findStats({ actor: other, now: noon(9, 5), content });
  expect(nothing).toMatchObject({ memories: 0, calibration: undefined, calendar: { activeDays: 0 } });
});

it('looks a year back and no further', async () => {
  const actor = await newMember();
  await answered({ actor });
  const at = (days: number) =>
    findStats({ actor, now: new Date(noon(1).getTime() + days * 86_400_000), content });
  expect((await at(364)).calendar.activeDays).toBe(1);
  expect(await at(372)).toMatchObject({ calendar: { activeDays: 0 }, kinds: [], memories: 1 });
});
