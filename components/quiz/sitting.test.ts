import { describe, expect, it } from 'vitest';
import type { AnswerReceipt, Verdict } from '@/lib/quiz/protocol';
import {
  afterAnswer,
  afterUndo,
  askFirst,
  progressOf,
  putAside,
  startSitting,
  summarizeSitting,
  takeBack,
  withFlag,
} from './sitting';

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

  it('does not ask a missed question again that was put aside meanwhile, or is taken out', () => {
    const aside = putAside(start, 'A', true);
    expect(waitingIds(aside)).toEqual(['A:due', 'B:new']);
    expect(waitingIds(afterAnswer(aside, receipt('A', 'wrong')))).toEqual(['B:new']);
    const leech = {
      ...receipt('A', 'wrong'),
      choices: [{ rating: 'again', dueAt: '', intervalDays: 1, takesOut: true }],
    };
    const out = afterAnswer(start, leech as AnswerReceipt);
    expect(waitingIds(out)).toEqual(['B:new']);
    expect(waitingIds(afterUndo(out))).toEqual(['A:due', 'B:new']);
  });

  it('goes on without a question that is put aside before it is answered, and shows it again when that is taken back', () => {
    const [item] = start.waiting;
    if (!item) throw new Error('something waits');
    const aside = putAside(start, 'A', false);
    expect(waitingIds(aside)).toEqual(['B:new']);
    expect(takeBack(aside, item)).toEqual(start);
    expect(takeBack(putAside(start, 'A', true), item)).toEqual(start);
  });

  it('puts a question that was taken back from before the sitting first', () => {
    expect(waitingIds(askFirst(start, 'B'))).toEqual(['B:new', 'A:due']);
    expect(waitingIds(askFirst(start, 'C'))).toEqual(['C:due', 'A:due', 'B:new']);
  });

  it('walks back over several answers, one at a time', () => {
    const missed = afterAnswer(start, receipt('A', 'wrong'));
    const two = afterAnswer(missed, receipt('B', 'wrong'));
    expect(waitingIds(two)).toEqual(['A:retry', 'B:retry']);
    const three = afterAnswer(two, receipt('A', 'wrong'));
    expect(waitingIds(three)).toEqual(['B:retry', 'A:retry']);
    expect(afterUndo(three)).toEqual(two);
    expect(afterUndo(afterUndo(three))).toEqual(missed);
    expect(afterUndo(afterUndo(afterUndo(three)))).toEqual(start);
  });

  it('shows and hides the learner’s mark', () => {
    const flagged = withFlag(start, 'A', true);
    expect(flagged.waiting[0]).toEqual({ questionId: 'A', status: 'due', flagged: true });
    expect(withFlag(flagged, 'A', false)).toEqual(start);
  });
});
