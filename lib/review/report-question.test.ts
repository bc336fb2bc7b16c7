import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import type { Actor } from '../members/actor';
import { closeReport } from './close-report';
import { findItemsInNeed } from './find-items-in-need';
import { reportQuestion } from './report-question';
import { type ReportRequest, reportRequestSchema } from './request-schemas';
import { answered, contentOf, newMember, noon, QUESTIONS, VISITOR } from './review.fixture';

testDatabase();

const content = contentOf();
const reportOf = (changes: Partial<ReportRequest> = {}): ReportRequest => ({
  id: randomUUID(),
  questionId: 'Q-T99-01',
  kind: 'unclear',
  sentence: '갈래가 무엇을 뜻하는지 모르겠어요.',
  ...changes,
});
const send = (actor: Actor, report: ReportRequest, now = noon(1)) =>
  reportQuestion({ actor, report, now, content });
const refusedWith = (status: number, code: string) => ({ ok: false, error: { status, code } });

describe('a report', () => {
  it('of a guest is kept, with the revision that it speaks of', async () => {
    const actor = await newMember();
    const report = reportOf();
    expect(await send(actor, report)).toEqual({ ok: true, value: undefined });
    expect(await read.questionReport.findMany()).toMatchObject([
      { ...report, memberId: actor.memberId, revision: 1, createdAt: noon(1), closedAt: null },
    ]);
  });

  it('sent twice is kept once, and refused with another body or from another member', async () => {
    const [actor, other] = [await newMember(), await newMember()];
    const report = reportOf();
    await send(actor, report);
    expect(await send(actor, report)).toMatchObject({ ok: true });
    expect(await send(actor, { ...report, sentence: '다른 말이에요.' })).toMatchObject(
      refusedWith(409, 'other-body'),
    );
    expect(await send(other, report)).toMatchObject(refusedWith(409, 'other-body'));
    expect(await read.questionReport.count()).toBe(1);
  });

  it('is open once a member, question and kind, until it is closed', async () => {
    const [actor, other] = [await newMember(), await newMember()];
    const first = reportOf();
    await send(actor, first);
    expect(await send(actor, reportOf({ sentence: '또 할 말이 있어요.' }))).toMatchObject(
      refusedWith(409, 'reported-before'),
    );
    expect(await send(actor, reportOf({ kind: 'wrong' }))).toMatchObject({ ok: true });
    expect(await send(actor, reportOf({ questionId: 'Q-T99-02' }))).toMatchObject({ ok: true });
    expect(await send(other, reportOf())).toMatchObject({ ok: true });
    expect(await closeReport(first.id, '고쳤다', noon(2))).toBe(true);
    expect(await send(actor, reportOf())).toMatchObject({ ok: true });
    expect(await read.questionReport.count()).toBe(5);
  });

  it('of a visitor, of no question, or the twenty-first within an hour is refused', async () => {
    const actor = await newMember();
    expect(await send(VISITOR, reportOf())).toMatchObject(refusedWith(401, 'visitor-report'));
    expect(await send(actor, reportOf({ questionId: 'Q-T98-01' }))).toMatchObject(
      refusedWith(404, 'unknown-question'),
    );
    const kinds = ['wrong', 'unclear', 'outdated'] as const;
    const many = QUESTIONS.flatMap(({ id: questionId }) =>
      kinds.map((kind) => reportOf({ questionId, kind })),
    );
    const replies = [];
    for (const report of many.slice(0, 21)) replies.push((await send(actor, report)).ok);
    expect(replies).toEqual([...Array.from({ length: 20 }, () => true), false]);
    expect(
      await send(actor, reportOf({ questionId: 'Q-T99-08', kind: 'outdated' }), noon(1, 61)),
    ).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['without a word', { sentence: '   ' }],
    ['with too many', { sentence: '가'.repeat(501) }],
    ['of another kind', { kind: 'boring' }],
    ['with an id of no UUID', { id: '1' }],
  ])('%s does not fit the shape', (_, changes) => {
    expect(reportRequestSchema.safeParse({ ...reportOf(), ...changes }).success).toBe(false);
    expect(reportRequestSchema.safeParse(reportOf({ sentence: '가'.repeat(500) })).success).toBe(true);
  });
});

describe('the items in need', () => {
  it('are the reported ones with their place, their sentences and what was chosen at first sight', async () => {
    const [one, other] = [await newMember(), await newMember()];
    await answered({ actor: one, right: false });
    await answered({ actor: one, now: noon(1, 5) });
    await answered({ actor: other });
    await answered({ actor: other, questionId: 'Q-T99-02' });
    const report = reportOf();
    await send(one, report);
    const { items, orphans } = await findItemsInNeed(content);
    expect(orphans).toEqual([]);
    expect(items).toMatchObject([
      {
        question: { id: 'Q-T99-01' },
        place: { file: 'content/questions/t99.quiz.yaml', line: 1 },
        reports: [{ id: report.id }],
        figures: { learners: 2, shareRightAtFirst: 0.5 },
      },
    ]);
    const right = items[0]?.figures.choices.filter(({ isRight }) => isRight);
    expect(right).toEqual([{ part: '', text: '그래프', isRight: true, count: 1 }]);
  });

  it('are the most reported first, then those that fewest know, and all answered ones when asked for', async () => {
    const [one, other] = [await newMember(), await newMember()];
    await answered({ actor: one, questionId: 'Q-T99-01' });
    await answered({ actor: one, questionId: 'Q-T99-02', right: false });
    await answered({ actor: one, questionId: 'Q-T99-03' });
    await send(one, reportOf({ questionId: 'Q-T99-03' }));
    await send(other, reportOf({ questionId: 'Q-T99-03' }));
    await send(one, reportOf({ questionId: 'Q-T99-05' }));
    const idsOf = async (all: boolean) =>
      (await findItemsInNeed(content, all)).items.map(({ question }) => question.id);
    expect(await idsOf(false)).toEqual(['Q-T99-03', 'Q-T99-05']);
    expect(await idsOf(true)).toEqual(['Q-T99-03', 'Q-T99-05', 'Q-T99-02', 'Q-T99-01']);
  });

  it('leave out answers to an older revision, and name the reports of a question that is gone', async () => {
    const actor = await newMember();
    await answered({ actor });
    await send(actor, reportOf());
    const revised = contentOf(QUESTIONS.map((question) => ({ ...question, revision: 2 })));
    expect((await findItemsInNeed(revised)).items[0]?.figures.learners).toBe(0);
    const { items, orphans } = await findItemsInNeed(contentOf([]));
    expect([items.length, orphans.length]).toEqual([0, 1]);
  });

  it('no longer list what was closed, and closing it twice changes nothing', async () => {
    const actor = await newMember();
    const report = reportOf();
    await send(actor, report);
    expect(await closeReport(report.id, '설명을 다시 썼다', noon(2))).toBe(true);
    expect(await closeReport(report.id, '또', noon(3))).toBe(false);
    expect(await findItemsInNeed(content)).toEqual({ items: [], orphans: [] });
    expect(await read.questionReport.findFirst()).toMatchObject({
      closedBecause: '설명을 다시 썼다',
      closedAt: noon(2),
      openKey: null,
    });
  });
});
