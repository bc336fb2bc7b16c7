import { describe, expect, it } from 'vitest';
import type { AnswerReceipt, Verdict } from '@/lib/quiz/protocol';
import { afterAnswer, afterUndo, progressOf, startSitting, summarizeSitting } from './sitting';

const receipt = (questionId: string, verdict: Verdict): AnswerReceipt => ({
  answerId: `answer-${questionId}`,
  questionId,
  feedback: { verdict, solution: { type: 'sc', choice: 0 }, explain: '까닭이다.' },
  section: { href: `/notes/x#${questionId}`, chapterTitle: '장', sectionTitle: '절' },
  proposed: verdict === 'wrong' ? 'again' : 'good',
  choices: [],
  movesMemory: true,
});

const start = startSitting({
  items: [
    { questionId: 'A', status: 'due' },
    { questionId: 'B', status: 'new' },
  ],
  answeredToday: 0,
  rightToday: 0,
  nextDueAt: null,
});
const waitingIds = (sitting: typeof start) =>
  sitting.waiting.map((item) => `${item.questionId}:${item.status}`);

describe('a sitting', () => {
  it('goes on to the next question after a right answer', () => {
    expect(waitingIds(afterAnswer(start, receipt('A', 'right')))).toEqual(['B:new']);
  });

  it('asks a missed question again at the end', () => {
    expect(waitingIds(afterAnswer(start, receipt('A', 'wrong')))).toEqual(['B:new', 'A:retry']);
  });

  it('asks again what its learner counts as missed, though it was almost right', () => {
    const almost = receipt('A', 'almost');
    expect(waitingIds(afterAnswer(start, almost))).toEqual(['B:new']);
    expect(waitingIds(afterAnswer(start, { ...almost, proposed: 'again' }))).toEqual(['B:new', 'A:retry']);
  });

  it('takes the last answer back together with its retry', () => {
    for (const verdict of ['right', 'wrong'] as const)
      expect(afterUndo(afterAnswer(start, receipt('A', verdict)))).toEqual(start);
  });

  it('leaves a sitting without answers alone when there is nothing to take back', () => {
    expect(afterUndo(start)).toBe(start);
  });

  it('counts a missed question twice in its progress and once in its summary', () => {
    const missed = afterAnswer(start, receipt('A', 'wrong'));
    expect(progressOf(missed)).toEqual({ done: 1, total: 3 });
    const done = afterAnswer(afterAnswer(missed, receipt('B', 'right')), receipt('A', 'right'));
    expect(summarizeSitting(done)).toMatchObject({ questions: 2, rightAtOnce: 1, learned: 1 });
    const { missedSections, learnedSections } = summarizeSitting(done);
    expect(missedSections.map(({ href }) => href)).toEqual(['/notes/x#A']);
    expect(learnedSections.map(({ href }) => href)).toEqual(['/notes/x#B']);
  });
});
