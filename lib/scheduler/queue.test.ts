import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQueue, type Card, type LearnedMemory, type QueueInput, type TodaysAnswer } from './queue';

const now = new Date('2026-03-10T12:00:00+09:00');
const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9, newPerDay: 10 };

const card = (questionId: string, order = 0, source = [`line of ${questionId}`], revision = 1): Card => ({
  questionId,
  order,
  source,
  revision,
});

const memory = (dueInDays: number, stability = 5, revision = 1): LearnedMemory => ({
  revision,
  stability,
  difficulty: 5,
  intervalDays: 5,
  dueAt: new Date(now.getTime() + dueInDays * 86_400_000),
  lastReviewedAt: new Date(now.getTime() + (dueInDays - 5) * 86_400_000),
  reps: 1,
  lapses: 0,
});

const answer = (questionId: string, more: Partial<TodaysAnswer> = {}): TodaysAnswer => ({
  questionId,
  rating: 'good',
  via: 'review',
  introduces: false,
  ...more,
});

const queueOf = (input: Partial<QueueInput>) =>
  buildQueue({ cards: [], memories: new Map(), answeredToday: [], settings, now, ...input });
const idsOf = (input: Partial<QueueInput>) => queueOf(input).map((item) => item.questionId);

describe('buildQueue', () => {
  it('asks due ones first, then new ones, then those missed today', () => {
    const queue = queueOf({
      cards: [card('missed', 1), card('new', 2), card('due', 3), card('later', 4)],
      memories: new Map([
        ['due', memory(-1)],
        ['later', memory(3)],
        ['missed', memory(1)],
      ]),
      answeredToday: [answer('missed', { rating: 'again' })],
    });
    expect(queue).toEqual([
      { questionId: 'due', status: 'due' },
      { questionId: 'new', status: 'new' },
      { questionId: 'missed', status: 'retry' },
    ]);
  });

  it('asks first what is nearest to being forgotten', () => {
    const memories = new Map([
      ['steady', memory(-1, 50)],
      ['shaky', memory(-1, 1)],
      ['middling', memory(-1, 5)],
    ]);
    expect(idsOf({ cards: [...memories.keys()].map((id) => card(id)), memories })).toEqual([
      'shaky',
      'middling',
      'steady',
    ]);
  });

  it('asks a question whose revision was raised at once, even when it was answered today', () => {
    const cards = [card('changed', 0, ['a'], 2), card('same', 1, ['b'], 1)];
    const memories = new Map([
      ['changed', memory(30)],
      ['same', memory(30)],
    ]);
    const answeredToday = [answer('changed', { rating: 'again' })];
    expect(queueOf({ cards, memories })).toEqual([{ questionId: 'changed', status: 'due' }]);
    expect(queueOf({ cards, memories, answeredToday })).toEqual([{ questionId: 'changed', status: 'due' }]);
  });

  it('introduces in reading order, as many as the day allows', () => {
    const cards = Array.from({ length: 30 }, (_, i) => card(`q${i}`, 30 - i));
    expect(idsOf({ cards })).toEqual(Array.from({ length: 10 }, (_, i) => `q${29 - i}`));
  });

  it('counts what was introduced today, but not through a Check', () => {
    const cards = Array.from({ length: 30 }, (_, i) => card(`q${i}`, i));
    const answeredToday = [
      ...[0, 1, 2].map((i) => answer(`q${i}`, { introduces: true })),
      ...[3, 4].map((i) => answer(`q${i}`, { introduces: true, via: 'check' })),
      answer('q4', { introduces: true }),
      answer('q5', { via: 'check' }),
    ];
    expect(idsOf({ cards, answeredToday })).toHaveLength(7);
  });

  it('does not introduce two of a line on a day, whichever way the first came', () => {
    const cards = [card('a', 0, ['x']), card('b', 1, ['x', 'y']), card('c', 2, ['y']), card('d', 3, ['z'])];
    expect(idsOf({ cards })).toEqual(['a', 'c', 'd']);
    const answeredToday = [answer('d', { introduces: true, via: 'check' })];
    expect(idsOf({ cards: [...cards, card('e', 4, ['z'])], answeredToday })).toEqual(['a', 'c']);
  });

  it('asks a missed one again until it is no longer missed', () => {
    const cards = [card('a'), card('b')];
    const missed = [answer('a', { rating: 'again' }), answer('b', { rating: 'again' })];
    expect(idsOf({ cards, answeredToday: missed })).toEqual(['a', 'b']);
    expect(idsOf({ cards, answeredToday: [...missed, answer('a', { rating: 'again' })] })).toEqual([
      'b',
      'a',
    ]);
    expect(idsOf({ cards, answeredToday: [...missed, answer('a', { rating: 'hard' })] })).toEqual(['b']);
  });

  it('does not begin on a line of the last answer when another one can begin', () => {
    const cards = [card('asked', 0, ['x']), card('same line', 1, ['x']), card('other', 2, ['y'])];
    const memories = new Map(
      ['asked', 'same line', 'other'].map((id) => [id, memory(id === 'asked' ? 5 : -1)]),
    );
    expect(idsOf({ cards, memories, answeredToday: [answer('asked')] })).toEqual(['other', 'same line']);
  });

  it('never asks a question twice, nor more new ones than the day and the lines allow', () => {
    const anyCard = fc.record({
      source: fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1, maxLength: 2 }),
      order: fc.nat(20),
      state: fc.constantFrom('new', 'due', 'later', 'missed'),
    });
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 25 }), fc.nat(12), (drawn, newPerDay) => {
        const cards = drawn.map((c, i) => card(`q${i}`, c.order, c.source));
        const memories = new Map(
          drawn.flatMap(({ state }, i) =>
            state === 'new' ? [] : [[`q${i}`, memory(state === 'due' ? -1 : 2)]],
          ),
        );
        const answeredToday = drawn.flatMap(({ state }, i) =>
          state === 'missed' ? [answer(`q${i}`, { rating: 'again' })] : [],
        );
        const queue = queueOf({ cards, memories, answeredToday, settings: { ...settings, newPerDay } });
        const fresh = queue.filter((item) => item.status === 'new');
        const lines = fresh.flatMap(
          ({ questionId }) => cards.find((c) => c.questionId === questionId)?.source,
        );
        expect(new Set(queue.map((item) => item.questionId)).size).toBe(queue.length);
        expect(queue.filter((i) => i.status === 'due')).toHaveLength(
          drawn.filter((c) => c.state === 'due').length,
        );
        expect(fresh.length).toBeLessThanOrEqual(newPerDay);
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});
