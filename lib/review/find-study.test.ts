import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { Actor } from '../members/actor';
import { findQueue } from './find-queue';
import { findStudy } from './find-study';
import { gradeCram } from './grade-cram';
import { makePrompts } from './make-prompts';
import { markCard } from './mark-card';
import {
  answered,
  answerTo,
  contentWithBook,
  newMember,
  noon,
  QUESTIONS,
  responseTo,
  submit,
  VISITOR,
} from './review.fixture';

testDatabase();

/** Eight questions: three of a first chapter, the rest of one that builds on it. */
const questions = QUESTIONS.map((question, i) => ({
  ...question,
  topic: i < 3 ? 'T01' : 'T02',
  link: i < 3 ? `first#a${i}` : `second#b${i}`,
}));
const content = contentWithBook(questions, { first: [], second: ['first'] });
const ids = questions.map(({ id }) => id);

async function study(actor: Actor, text: string, { isCram = false, now = noon(1, 30) } = {}) {
  const found = await findStudy({ actor, study: text, isCram, now, content });
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}
const asked = async (...args: Parameters<typeof study>) =>
  (await study(...args)).items.map(({ questionId, status }) => `${questionId} ${status}`);

describe('custom study', () => {
  it('of a chapter asks all of it, though what it builds on is not introduced', async () => {
    const actor = await newMember();
    expect(
      (await findQueue({ actor, now: noon(1), content })).items.map(({ questionId }) => questionId),
    ).toEqual(ids);
    const limited = { ...actor, newPerDay: 2 };
    const queue = await findQueue({ actor: limited, now: noon(1), content });
    expect(queue.items.map(({ questionId }) => questionId)).toEqual(ids.slice(0, 2));
    expect(await study(limited, 'chapter:second')).toMatchObject({ title: 'second 장', isCram: false });
    expect(await asked(limited, 'chapter:second')).toEqual(ids.slice(3).map((id) => `${id} new`));
  });

  it('of a topic asks what is due before what is new, what is not due yet after that, and what was missed today last', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-04', right: false, content });
    await answered({ actor, questionId: 'Q-T99-05', now: noon(2), content });
    await answered({ actor, questionId: 'Q-T99-06', now: noon(3), right: false, content });
    expect(await asked(actor, 'topic:T02', { now: noon(3, 5) })).toEqual([
      'Q-T99-04 due',
      'Q-T99-07 new',
      'Q-T99-08 new',
      'Q-T99-05 ahead',
      'Q-T99-06 retry',
    ]);
  });

  it('leaves out what was answered today and not missed, and what was set aside', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-01', content });
    await markCard({ actor, mark: { questionId: 'Q-T99-02', does: 'suspend' }, now: noon(1), content });
    expect(await asked(actor, 'chapter:first')).toEqual(['Q-T99-03 new']);
  });

  it('of what was missed looks back over study days, as ratings stand', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-01', right: false, content });
    await answered({ actor, questionId: 'Q-T99-02', now: noon(3), right: false, content });
    await answered({ actor, questionId: 'Q-T99-03', now: noon(3), content });
    expect(await asked(actor, 'missed:2', { now: noon(4) })).toEqual(['Q-T99-02 due']);
    expect(await asked(actor, 'missed:4', { now: noon(4) })).toEqual(['Q-T99-01 due', 'Q-T99-02 due']);
  });

  it('ahead asks what comes due within so many days, and nothing that is due already', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-01', right: false, content });
    await answered({ actor, questionId: 'Q-T99-02', content });
    const { dueAt } = await read.memory.findFirstOrThrow({ where: { questionId: 'Q-T99-02' } });
    const days = Math.round((dueAt.getTime() - noon(2).getTime()) / 86_400_000 + 0.4);
    expect(await asked(actor, `ahead:${days}`, { now: noon(2) })).toEqual(['Q-T99-02 ahead']);
    if (days > 1) expect(await asked(actor, `ahead:${days - 1}`, { now: noon(2) })).toEqual([]);
  });

  it('moves the memory like any review and uses up nothing of the day', async () => {
    const actor = await newMember();
    const before = await findQueue({ actor, now: noon(1), content });
    const answer = { ...(await answerTo({ actor, questionId: 'Q-T99-04', content })), via: 'study' as const };
    await submit(answer, { actor, content });
    expect(await read.memory.count()).toBe(1);
    const after = await findQueue({ actor, now: noon(1, 1), content });
    expect(after.limits).toEqual({ ...before.limits, new: { ...before.limits.new, held: 0 } });
    expect(after.answeredToday).toBe(1);
  });

  it.each([
    '',
    'chapter:',
    'chapter:none',
    'topic:T77',
    'missed:0',
    'missed:366',
    'missed:2.5',
    'ahead:31',
    'ahead:-1',
    'ahead',
    'every:1',
  ])('refuses %j with a sentence', async (text) => {
    const refused = await findStudy({ actor: VISITOR, study: text, isCram: false, now: noon(1), content });
    expect(refused).toMatchObject({ ok: false, error: { status: 422, code: 'unknown-study' } });
  });

  it('asks a visitor what is new, and nothing of a past that they have not', async () => {
    expect(await asked(VISITOR, 'chapter:first')).toHaveLength(3);
    expect(await asked(VISITOR, 'missed:7')).toEqual([]);
    expect(await asked(VISITOR, 'ahead:7')).toEqual([]);
  });
});

describe('cramming', () => {
  const cramToken = async (actor: Actor, questionId = 'Q-T99-01') => {
    const made = await makePrompts({ actor, ids: [questionId], isCram: true, now: noon(1), content });
    if (!made.ok || !made.value[0]) throw new Error('no prompt');
    return made.value[0].token;
  };
  const counts = async () => [
    await read.member.count(),
    await read.review.count(),
    await read.memory.count(),
  ];

  it('asks everything in its scope, weakest first, whatever was answered today', async () => {
    const actor = await newMember();
    await answered({ actor, questionId: 'Q-T99-01', content });
    await answered({ actor, questionId: 'Q-T99-02', right: false, content });
    const items = await asked(actor, 'chapter:first', { isCram: true, now: noon(6) });
    expect(items).toEqual(['Q-T99-03 cram', 'Q-T99-02 cram', 'Q-T99-01 cram']);
  });

  it.each([true, false])('grades the answer (right: %s), shows it, and keeps nothing', async (right) => {
    const actor = await newMember();
    await answered({ actor, content });
    const before = [
      await counts(),
      await read.memory.findMany(),
      await findQueue({ actor, now: noon(1, 9), content }),
    ];
    const token = await cramToken(actor);
    const response = responseTo(token, { actor, content }, right);
    const graded = gradeCram({ actor, token, response, now: noon(1), content });
    expect(graded).toMatchObject({
      ok: true,
      value: { feedback: { verdict: right ? 'right' : 'wrong' }, choices: [], movesMemory: false },
    });
    expect([
      await counts(),
      await read.memory.findMany(),
      await findQueue({ actor, now: noon(1, 9), content }),
    ]).toEqual(before);
  });

  it('makes no guest of a visitor', async () => {
    const token = await cramToken(VISITOR);
    const response = responseTo(token, { actor: VISITOR, content }, true);
    expect(gradeCram({ actor: VISITOR, token, response, now: noon(1), content }).ok).toBe(true);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('draws anew each time, never what the day’s review shows', async () => {
    const actor = await newMember();
    const tokens = [await cramToken(actor), await cramToken(actor)];
    expect(new Set(tokens).size).toBe(2);
  });

  it('has tokens of its own: neither is taken in the place of the other', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor, content });
    const crammed = { ...answer, token: await cramToken(actor) };
    expect(await submit(crammed, { actor, content })).toMatchObject({
      ok: false,
      error: { code: 'cram-token' },
    });
    const { token, response } = answer;
    expect(gradeCram({ actor, token, response, now: noon(1), content })).toMatchObject({
      ok: false,
      error: { code: 'no-cram-token' },
    });
    expect(await counts()).toEqual([1, 0, 0]);
  });
});
