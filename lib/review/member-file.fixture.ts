import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { read } from '../db/client';
import type { Actor, MemberActor } from '../members/actor';
import { exportMember } from './export-member';
import { importMember } from './import-member';
import { limitToday } from './limit-today';
import { markCard } from './mark-card';
import { rateAnswer } from './rate-answer';
import { reportQuestion } from './report-question';
import { answered, contentOf, newMember, noon, QUESTIONS } from './review.fixture';
import { undoAnswer } from './undo-answer';

/** A learner with a history, their file, and what is stored of a member: for the tests of export and import. */

const NOW = noon(20);
const content = contentOf();

export interface ExportedFile {
  version: number;
  settings: Record<string, unknown>;
  reviews: Record<string, unknown>[];
  marks: Record<string, unknown>[];
  dayLimits: Record<string, unknown>[];
  memories: unknown[];
  reports: unknown[];
}

export async function exported(actor: MemberActor, now = NOW): Promise<ExportedFile> {
  let text = '';
  for await (const part of exportMember(actor, now)) text += part;
  return JSON.parse(text);
}

export const send = (actor: Actor, file: unknown, plan?: string, now = NOW) =>
  importMember({ actor, file, plan, address: '203.0.113.7', now, content });

/** Looks first and then does it, as the page does. */
export async function imported(actor: Actor, file: unknown) {
  const checked = await send(actor, file);
  if (!checked.ok) throw new Error(checked.error.message);
  expect(checked.value.done).toBe(false);
  const done = await send(actor, file, checked.value.plan);
  if (!done.ok) throw new Error(done.error.message);
  expect(done.value.report).toEqual(checked.value.report);
  return done.value;
}

export async function stored(memberId: string) {
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
export async function learner(): Promise<MemberActor> {
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
