import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { Actor } from '../members/actor';
import { guestActor } from '../members/actor.fixture';
import { makePrompts } from './make-prompts';
import { answered, contentOf, newMember, noon, QUESTIONS, submit, VISITOR } from './review.fixture';
import { undoAnswer } from './undo-answer';

testDatabase();

const NUMERIC = 'Q-T99-06';

async function prompt(actor: Actor, now = noon(1), id = NUMERIC) {
  const made = await makePrompts({ actor, ids: [id], now, content: contentOf() });
  const [first] = made.ok ? made.value : [];
  if (!first) throw new Error('no prompt');
  return first;
}
const layoutOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).layout;

describe('makePrompts', () => {
  it('gives them in the order asked for, and stores nothing', async () => {
    const ids = QUESTIONS.map(({ id }) => id).reverse();
    const made = await makePrompts({ actor: VISITOR, ids, now: noon(1), content: contentOf() });
    expect(made.ok && made.value.map(({ questionId }) => questionId)).toEqual(ids);
    expect([await read.member.count(), await read.review.count()]).toEqual([0, 0]);
  });

  it('refuses when one of them is unknown', async () => {
    const ids = ['Q-T99-01', 'Q-T98-01'];
    const made = await makePrompts({ actor: VISITOR, ids, now: noon(1), content: contentOf() });
    expect(made).toMatchObject({ ok: false, error: { status: 404, code: 'unknown-question' } });
  });

  it('shows the same Prompt until it is answered, and then the same numbers laid out anew', async () => {
    const actor = await newMember();
    const before = await prompt(actor);
    expect((await prompt(actor, noon(1, 60))).stem).toBe(before.stem);
    await answered({ actor, questionId: NUMERIC, right: false });
    const retry = await prompt(actor, noon(1, 5));
    expect(retry.stem).toBe(before.stem);
    expect([layoutOf(before.token), layoutOf(retry.token)]).toEqual([0, 1]);
  });

  it('draws new numbers on other days', async () => {
    const actor = await newMember();
    const days = Array.from({ length: 12 }, (_, day) => day + 1);
    const stems = await Promise.all(days.map(async (day) => (await prompt(actor, noon(day))).stem));
    expect(new Set(stems).size).toBeGreaterThan(3);
  });

  it('keeps the numbers that a visitor was shown for the guest who missed them', async () => {
    const shown = await prompt(VISITOR);
    const response = { type: 'nu', text: '1' } as const;
    const answer = { id: randomUUID(), token: shown.token, response, durationMs: 1, via: 'review' } as const;
    const submitted = await submit(answer, { actor: VISITOR });
    const memberId = submitted.ok ? (submitted.value.login?.memberId ?? '') : '';
    const guest = guestActor(memberId);
    expect((await prompt(guest, noon(1, 9))).stem).toBe(shown.stem);
    expect(await answered({ actor: guest, questionId: NUMERIC, now: noon(1, 9) })).toMatchObject({
      receipt: { movesMemory: false },
    });
  });

  it('lays out anew after an undo, which would otherwise show the solution', async () => {
    const actor = await newMember();
    const { receipt } = await answered({ actor, questionId: NUMERIC });
    await undoAnswer({
      actor,
      undo: { id: randomUUID(), answerId: receipt.answerId },
      now: noon(1, 1),
    });
    expect(layoutOf((await prompt(actor, noon(1, 2))).token)).toBe(1);
  });

  it('lays out differently for two members', async () => {
    const members = await Promise.all(Array.from({ length: 12 }, () => newMember()));
    const layouts = await Promise.all(members.map((actor) => prompt(actor, noon(1), 'Q-T99-02')));
    expect(new Set(layouts.map((one) => JSON.stringify({ ...one, token: '' }))).size).toBeGreaterThan(6);
  });
});
