import { describe, expect, it } from 'vitest';
import { nextMemory } from '../scheduler/fsrs';
import type { Rating } from '../scheduler/memory';
import { type AnswerEvent, foldReviews, movingAnswers, type ReviewEvent, standingAnswers } from './fold';

const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };
const noon = (day: number, hours = 0) => new Date(Date.UTC(2026, 2, day, 3 + hours));
const answer = (id: string, day: number, rating: Rating = 'good', revision = 1): AnswerEvent => ({
  kind: 'answer',
  id,
  at: noon(day),
  rating,
  revision,
});
const rate = (targetId: string, rating: Rating): ReviewEvent => ({ kind: 'rate', targetId, rating });
const undo = (targetId: string): ReviewEvent => ({ kind: 'undo', targetId });
const fold = (...events: ReviewEvent[]) => foldReviews(events, settings);

describe('foldReviews', () => {
  it('is null where nothing was answered, or all of it undone', () => {
    expect(fold()).toBeNull();
    expect(fold(answer('a', 1), undo('a'))).toBeNull();
  });

  it('moves by the scheduler, once a study day', () => {
    const first = nextMemory(null, 'again', noon(1), settings, { seed: 'a' });
    const second = nextMemory(first, 'good', noon(3), settings, { seed: 'c' });
    expect(fold(answer('a', 1, 'again'), answer('b', 1, 'easy'), answer('c', 3))).toEqual({
      ...second,
      revision: 1,
    });
  });

  it.each<[string, ReviewEvent[], ReviewEvent[]]>([
    ['an undone answer vanishes', [answer('a', 1), answer('b', 3), undo('b')], [answer('a', 1)]],
    [
      'with the first one undone the second of the day moves',
      [answer('a', 1), answer('b', 1, 'hard'), undo('a')],
      [answer('b', 1, 'hard')],
    ],
    ['a rate replaces the rating', [answer('a', 1), rate('a', 'easy')], [answer('a', 1, 'easy')]],
    [
      'the last rate counts',
      [answer('a', 1), rate('a', 'easy'), rate('a', 'hard')],
      [answer('a', 1, 'hard')],
    ],
    ['a rate of an undone answer is nothing', [answer('a', 1), rate('a', 'easy'), undo('a')], []],
    [
      'undoing twice is undoing once',
      [answer('a', 1), answer('b', 3), undo('b'), undo('b')],
      [answer('a', 1)],
    ],
  ])('%s', (_, events, same) => {
    expect(fold(...events)).toEqual(fold(...same));
  });

  it('notes the revision of the last answer and restarts nothing', () => {
    expect(fold(answer('a', 1), answer('b', 3, 'good', 2))).toEqual({
      ...fold(answer('a', 1), answer('b', 3)),
      revision: 2,
    });
    expect(fold(answer('a', 1), answer('b', 1, 'good', 2))).toEqual({ ...fold(answer('a', 1)), revision: 2 });
  });

  it('takes an answer that a clock set back has put on an earlier day for a second one of the day', () => {
    expect(fold(answer('a', 5), answer('b', 2, 'again'))).toEqual(fold(answer('a', 5)));
  });
});

it('standingAnswers keeps whatever else an answer carries', () => {
  const graded = (id: string, verdict: string) => ({ ...answer(id, 1), verdict });
  const events = [graded('a', 'right'), graded('b', 'wrong'), { kind: 'undo', targetId: 'a' } as const];
  expect(standingAnswers(events)).toEqual([graded('b', 'wrong')]);
});

it('movingAnswers turns the day over at 04:00 in the zone of the settings', () => {
  const [evening, night, morning] = ['18:59', '19:00', '23:00'].map((time, i) => ({
    ...answer(`${i}`, 1),
    at: new Date(`2026-03-10T${time}:00Z`),
  }));
  if (!evening || !night || !morning) throw new Error('three answers');
  const idsIn = (timeZone: string) =>
    movingAnswers([evening, night, morning], { ...settings, timeZone }).map(({ id }) => id);
  expect(idsIn('Asia/Seoul')).toEqual(['0', '1']);
  expect(idsIn('UTC')).toEqual(['0']);
});
