import { writeSync } from 'node:fs';
import { type WriteTransaction, write } from '../lib/db/client';

/**
 * A writer to be killed: numbered reviews, each with its Memory in one transaction, from several clients at once. The
 * number is told on stdout once `write` has answered, which is what an HTTP reply would be. Numbers that are there
 * already are told again without a second row, as a client's retry would find them.
 */
const CLIENTS = 8;
const QUESTIONS = 20;
const AT = new Date('2026-11-22T00:00:00Z');
const MEMBER = 'member';

let next = Number(process.argv[2]);

async function client(): Promise<never> {
  for (;;) {
    const number = next++;
    await write((tx) => answer(tx, number));
    writeSync(1, `${number}\n`);
  }
}

async function answer(tx: WriteTransaction, number: number): Promise<void> {
  const id = `review-${number}`;
  if (await tx.review.findUnique({ where: { id } })) return;
  const owner = { memberId: MEMBER, questionId: `Q-T13-${number % QUESTIONS}` };
  const state = {
    stability: 1,
    difficulty: 5,
    intervalDays: 1,
    dueAt: AT,
    lastReviewedAt: AT,
    lapses: 0,
    revision: 1,
  };
  await tx.review.create({ data: { id, ...owner, revision: 1, kind: 'answer', at: AT, bodyHash: id } });
  await tx.memory.upsert({
    where: { memberId_questionId: owner },
    create: { ...owner, ...state, reps: 1 },
    update: { reps: { increment: 1 } },
  });
}

await write((tx) =>
  tx.member.upsert({ where: { id: MEMBER }, create: { id: MEMBER, createdAt: AT }, update: {} }),
);
await Promise.all(Array.from({ length: CLIENTS }, client));
