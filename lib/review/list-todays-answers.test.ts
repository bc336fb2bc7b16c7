import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import { listTodaysAnswers } from './list-todays-answers';
import { answered, newMember, noon, VISITOR } from './review.fixture';
import { undoAnswer } from './undo-answer';

testDatabase();

describe('walking back through the answers of a day', () => {
  it('takes them back one at a time, the last first, until the day is as it began', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-01' });
    const before = await read.memory.findMany();
    const now = noon(5);
    await answered({ actor, questionId: 'Q-T99-01', now, right: false });
    await answered({ actor, questionId: 'Q-T99-02', now, via: 'check' });
    await answered({ actor, questionId: 'Q-T99-01', now: noon(5, 1) });
    await answered({ actor, questionId: 'Q-T99-03', now: noon(5, 2) });
    const seen: string[] = [];
    for (;;) {
      const last = (await listTodaysAnswers({ actor, now })).answers.at(-1);
      if (!last) break;
      const undone = await undoAnswer({ actor, undo: { id: randomUUID(), answerId: last.answerId }, now });
      expect(undone).toEqual({ ok: true, value: { questionId: last.questionId } });
      seen.push(last.questionId);
    }
    expect(seen).toEqual(['Q-T99-03', 'Q-T99-01', 'Q-T99-02', 'Q-T99-01']);
    expect(await read.memory.findMany()).toEqual(before);
  });

  it('ends at the study day, and has nothing for a visitor', async () => {
    const actor = await newMember();
    await answered({ actor });
    expect((await listTodaysAnswers({ actor, now: noon(1, 5) })).answers).toHaveLength(1);
    expect((await listTodaysAnswers({ actor, now: noon(2) })).answers).toEqual([]);
    expect((await listTodaysAnswers({ actor: VISITOR, now: noon(1) })).answers).toEqual([]);
  });
});
