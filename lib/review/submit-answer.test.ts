import { describe, expect, it } from 'vitest';
import { read, write } from '../db/client';
import { testDatabase } from '../db/test-database';
import { guestActor } from '../members/actor.fixture';
import { RATINGS } from '../scheduler/memory';
import { foldReviews } from './fold';
import { settingsOf } from './learner-settings';
import {
  answered,
  answerTo,
  contentOf,
  newMember,
  noon,
  QUESTIONS,
  responseTo,
  submit,
  tokenFor,
  VISITOR,
} from './review.fixture';
import { eventOf } from './review-event';

testDatabase();

const countRows = async () => [
  await read.member.count(),
  await read.review.count(),
  await read.memory.count(),
];

describe('an answer', () => {
  it('is graded, kept and remembered', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    const submitted = await submit({ ...answer, confidence: 'sure' }, { actor });
    expect(submitted).toMatchObject({
      ok: true,
      value: {
        receipt: {
          answerId: answer.id,
          questionId: 'Q-T99-01',
          feedback: { verdict: 'right' },
          confidence: 'sure',
          section: { href: '/notes/nosql-categories#map', chapterTitle: '장' },
          proposed: 'good',
          movesMemory: true,
        },
      },
    });
    expect(await read.review.findMany()).toMatchObject([
      {
        id: answer.id,
        memberId: actor.memberId,
        rating: 'good',
        verdict: 'right',
        confidence: 'sure',
        at: noon(1),
      },
    ]);
    expect(await read.memory.findMany()).toMatchObject([{ memberId: actor.memberId, reps: 1, revision: 1 }]);
  });

  it('of each kind is taken, right and wrong', async () => {
    const actor = await newMember();
    for (const { id: questionId } of QUESTIONS) {
      const wrong = await answered({ actor, questionId, right: false });
      const right = await answered({ actor, questionId, right: true });
      expect([wrong.receipt.feedback.verdict, right.receipt.feedback.verdict], questionId).toEqual([
        'wrong',
        'right',
      ]);
    }
  });

  it('tells for each rating that may be chosen when the question comes again', async () => {
    const actor = await newMember();
    const { receipt } = await answered({ actor });
    expect(receipt.choices.map(({ rating }) => rating)).toEqual(['hard', 'good', 'easy']);
    const days = receipt.choices.map(({ intervalDays }) => intervalDays);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(receipt.choices.every(({ dueAt }) => dueAt.endsWith('T19:00:00.000Z'))).toBe(true);
    const memory = await read.memory.findFirst();
    expect(memory?.dueAt.toISOString()).toBe(receipt.choices[1]?.dueAt);
  });

  it('a second one on the same study day is kept and moves nothing', async () => {
    const actor = await newMember();
    await answered({ actor, right: false });
    const before = await read.memory.findFirst();
    const { receipt } = await answered({ actor, now: noon(1, 5) });
    expect(receipt.movesMemory).toBe(false);
    expect(new Set(receipt.choices.map(({ dueAt }) => dueAt))).toEqual(
      new Set([before?.dueAt.toISOString()]),
    );
    expect(await read.memory.findFirst()).toEqual(before);
    expect(await read.review.count()).toBe(2);
  });

  it('on a later day moves the memory on', async () => {
    const actor = await newMember();
    await answered({ actor });
    const { receipt } = await answered({ actor, now: noon(4) });
    expect(receipt.movesMemory).toBe(true);
    expect(await read.memory.findFirst()).toMatchObject({ reps: 2, lastReviewedAt: noon(4) });
  });

  it('to a question whose revision was raised goes on with the same memory and notes the revision', async () => {
    const actor = await newMember();
    await answered({ actor });
    const content = contentOf(QUESTIONS.map((question) => ({ ...question, revision: 2 })));
    await answered({ actor, now: noon(3), content });
    expect(await read.memory.findFirst()).toMatchObject({ reps: 2, revision: 2 });
  });
});

describe('the same answer again', () => {
  it('50 times at once is one row and equal receipts', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    const all = await Promise.all(Array.from({ length: 50 }, () => submit(answer, { actor })));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(all[0]?.ok).toBe(true);
    expect(await countRows()).toEqual([1, 1, 1]);
  });

  it('50 times at once from a visitor makes one guest', async () => {
    const answer = await answerTo({ actor: VISITOR });
    const all = await Promise.all(Array.from({ length: 50 }, () => submit(answer, { actor: VISITOR })));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await countRows()).toEqual([1, 1, 1]);
  });

  it('gives the same receipt days later, whatever has happened since', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    const first = await submit(answer, { actor });
    await answered({ actor, now: noon(3), right: false });
    expect(await submit(answer, { actor, now: noon(5) })).toEqual(first);
  });

  it('gives the same receipt when its Prompt has run out or its question was revised', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    const first = await submit(answer, { actor });
    expect(await submit(answer, { actor, now: noon(20) })).toEqual(first);
    const revised = contentOf(QUESTIONS.map((question) => ({ ...question, revision: 2 })));
    expect(await submit(answer, { actor, content: revised })).toEqual(first);
    expect(await countRows()).toEqual([1, 1, 1]);
  });

  it('is told that its question changed where it would be graded otherwise now', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    await submit(answer, { actor });
    const turned = QUESTIONS.map((question) =>
      question.type === 'sc' && 'options' in question
        ? { ...question, answer: (question.answer + 1) % question.options.length }
        : question,
    );
    expect(await submit(answer, { actor, content: contentOf(turned) })).toMatchObject({
      error: { code: 'changed-question' },
    });
    expect(await read.review.findMany()).toMatchObject([{ verdict: 'right' }]);
  });

  it("under another's log-in gets nothing of it, however long ago it was", async () => {
    const [owner, other] = [await newMember(), await newMember()];
    const answer = await answerTo({ actor: owner });
    await submit(answer, { actor: owner });
    for (const actor of [other, VISITOR])
      for (const now of [noon(1), noon(20)])
        expect(await submit(answer, { actor, now })).toMatchObject({ error: { code: 'other-body' } });
    expect(await countRows()).toEqual([2, 1, 1]);
  });

  it('gives a visitor the log-in again for seven days, unless it was ended', async () => {
    const answer = await answerTo({ actor: VISITOR });
    const first = await submit(answer, { actor: VISITOR });
    expect(await submit(answer, { actor: VISITOR, now: noon(8) })).toEqual(first);
    const late = await submit(answer, { actor: VISITOR, now: noon(8, 1) });
    expect(late).toMatchObject({ error: { code: 'other-body' } });
    await write((tx) => tx.member.updateMany({ data: { sessionVersion: 1 } }));
    expect(await submit(answer, { actor: VISITOR })).toMatchObject({ error: { code: 'other-body' } });
  });

  it('with another body is refused and changes nothing', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    await submit(answer, { actor });
    const other = { ...answer, response: responseTo(answer.token, { actor }, false) };
    expect(await submit(other, { actor })).toMatchObject({
      ok: false,
      error: { status: 409, code: 'other-body' },
    });
    expect(await countRows()).toEqual([1, 1, 1]);
  });
});

describe('a visitor', () => {
  it('becomes a guest by the first answer, who goes on with the Prompts of before', async () => {
    const [first, second] = [
      await answerTo({ actor: VISITOR }),
      await answerTo({ actor: VISITOR, questionId: 'Q-T99-02' }),
    ];
    const submitted = await submit(first, { actor: VISITOR });
    const memberId = submitted.ok ? submitted.value.login?.memberId : undefined;
    const [member] = await read.member.findMany();
    expect(member).toMatchObject({ id: memberId, createdByAnswerId: first.id });
    const guest = guestActor(memberId ?? '');
    expect(await submit(second, { actor: guest })).toMatchObject({ ok: true });
    expect(await countRows()).toEqual([1, 2, 2]);
  });

  it('leaves nothing behind when the answer is refused', async () => {
    const answer = await answerTo({ actor: VISITOR });
    const refused = await submit({ ...answer, response: { type: 'sc', choice: 9 } }, { actor: VISITOR });
    expect(refused).toMatchObject({ ok: false, error: { status: 422 } });
    expect(await countRows()).toEqual([0, 0, 0]);
  });

  it("does not get a member's log-in by sending a later answer of theirs again", async () => {
    const actor = await newMember();
    const answer = { ...(await answerTo({ actor })), token: await tokenFor({ actor: VISITOR }) };
    const body = { ...answer, response: responseTo(answer.token, { actor }, true) };
    expect(await submit(body, { actor })).toMatchObject({ ok: true });
    expect(await submit(body, { actor: VISITOR })).toMatchObject({
      ok: false,
      error: { code: 'other-body' },
    });
    expect(await countRows()).toEqual([1, 1, 1]);
  });
});

describe('an answer is refused and nothing is kept', () => {
  it.each([
    [
      'with a token that was changed',
      'broken-token',
      (token: string) => `${token.slice(0, -1)}A`.replace('.', 'A.'),
    ],
    ['with no token', 'broken-token', () => ''],
  ])('%s', async (_, code, change) => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    const refused = await submit({ ...answer, token: change(answer.token) }, { actor });
    expect(refused).toMatchObject({ ok: false, error: { code } });
    expect(await countRows()).toEqual([1, 0, 0]);
  });

  it('with a token of another member, or for a member without the log-in', async () => {
    const [owner, other] = [await newMember(), await newMember()];
    const answer = await answerTo({ actor: owner });
    for (const actor of [other, VISITOR])
      expect(await submit(answer, { actor })).toMatchObject({
        error: { status: 403, code: 'foreign-token' },
      });
    expect(await countRows()).toEqual([2, 0, 0]);
  });

  it('after seven days', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    expect(await submit(answer, { actor, now: noon(8, 1) })).toMatchObject({
      error: { code: 'expired-token' },
    });
  });

  it('when the question is gone or means something else by now', async () => {
    const actor = await newMember();
    const answer = await answerTo({ actor });
    const changed = contentOf(QUESTIONS.map((question) => ({ ...question, revision: 2 })));
    expect(await submit(answer, { actor, content: changed })).toMatchObject({
      error: { code: 'changed-question' },
    });
    expect(await submit(answer, { actor, content: contentOf([]) })).toMatchObject({
      error: { status: 404, code: 'unknown-question' },
    });
  });

  it("under the id of another member's answer", async () => {
    const [owner, other] = [await newMember(), await newMember()];
    const answer = await answerTo({ actor: owner });
    await submit(answer, { actor: owner });
    const theirs = { ...(await answerTo({ actor: other })), id: answer.id };
    expect(await submit(theirs, { actor: other })).toMatchObject({ error: { status: 409 } });
    expect(await read.review.count({ where: { memberId: other.memberId } })).toBe(0);
  });
});

describe('two members who answer the same questions', () => {
  it('have histories and memories of their own', async () => {
    const [one, other] = [await newMember(), await newMember()];
    for (const { id: questionId } of QUESTIONS) {
      await answered({ actor: one, questionId });
      await answered({ actor: other, questionId, right: false });
    }
    for (const [actor, rating] of [
      [one, RATINGS[2]],
      [other, RATINGS[0]],
    ] as const) {
      const rows = await read.review.findMany({ where: { memberId: actor.memberId } });
      expect(rows.map((row) => row.rating)).toEqual(QUESTIONS.map(() => rating));
      for (const memory of await read.memory.findMany({ where: { memberId: actor.memberId } })) {
        const { memberId, questionId, ...stored } = memory;
        const events = rows.filter((row) => row.questionId === questionId).map(eventOf);
        expect(stored).toEqual(foldReviews(events, settingsOf(actor)));
      }
    }
  });
});
