import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, LearnedMemory, QueueInput, TodaysAnswer } from './card';
import { buildQueue } from './queue';

const now = new Date('2026-03-10T12:00:00+09:00');
const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9, newPerDay: 10, reviewsPerDay: 100 };

const card = (questionId: string, order = 0, source = [`line of ${questionId}`], revision = 1): Card => ({
  questionId,
  order,
  source,
  revision,
  topic: `topic of ${questionId}`,
  chapter: 'chapter',
  prerequisites: [],
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
const itemsOf = (input: Partial<QueueInput>) => queueOf(input).items;
const idsOf = (input: Partial<QueueInput>) => itemsOf(input).map((item) => item.questionId);

describe('buildQueue', () => {
  it('asks due ones first, then new ones, then those missed today', () => {
    const queue = itemsOf({
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
    expect(itemsOf({ cards, memories })).toEqual([{ questionId: 'changed', status: 'due' }]);
    expect(itemsOf({ cards, memories, answeredToday })).toEqual([{ questionId: 'changed', status: 'due' }]);
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

  it('does not introduce two of a line on a day as long as others fill it, whichever way the first came', () => {
    const cards = [card('a', 0, ['x']), card('b', 1, ['x', 'y']), card('c', 2, ['y']), card('d', 3, ['z'])];
    const introducing = (newPerDay: number) => ({ settings: { ...settings, newPerDay } });
    expect(idsOf({ cards, ...introducing(3) })).toEqual(['a', 'c', 'd']);
    expect(idsOf({ cards, ...introducing(4) })).toEqual(['a', 'c', 'd', 'b']);
    const answeredToday = [answer('d', { introduces: true, via: 'check' })];
    const more = [...cards, card('e', 4, ['z'])];
    expect(idsOf({ cards: more, answeredToday, ...introducing(2) })).toEqual(['a', 'c']);
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
        const queue = itemsOf({ cards, memories, answeredToday, settings: { ...settings, newPerDay } });
        const fresh = queue.filter((item) => item.status === 'new');
        const lines = fresh.flatMap(
          ({ questionId }) => cards.find((c) => c.questionId === questionId)?.source,
        );
        expect(new Set(queue.map((item) => item.questionId)).size).toBe(queue.length);
        expect(queue.filter((i) => i.status === 'due')).toHaveLength(
          drawn.filter((c) => c.state === 'due').length,
        );
        expect(fresh.length).toBeLessThanOrEqual(newPerDay);
        const repeats = new Set(lines).size < lines.length;
        const passedOver = cards.filter(
          ({ questionId }, i) =>
            drawn[i]?.state === 'new' && !fresh.some((item) => item.questionId === questionId),
        );
        // A line comes twice only where every other new one is on a line of today too.
        if (repeats)
          for (const { source } of passedOver) expect(source.some((line) => lines.includes(line))).toBe(true);
      }),
    );
  });

  it('holds back what is beyond the limits of the day, and says how much', () => {
    const cards = Array.from({ length: 9 }, (_, i) => card(`q${i}`, i));
    const memories = new Map([0, 1, 2, 3, 4].map((i) => [`q${i}`, memory(-1)]));
    const limited = { ...settings, newPerDay: 1, reviewsPerDay: 3 };
    const queue = queueOf({ cards, memories, settings: limited });
    expect(queue.items.map(({ status }) => status)).toEqual(['due', 'due', 'due', 'new']);
    expect(queue).toMatchObject({ used: { due: 0, new: 0 }, held: { due: 2, new: 3 } });
    const later = queueOf({
      cards,
      memories,
      settings: limited,
      answeredToday: [
        answer('q0'),
        answer('q0', { rating: 'again' }),
        answer('q5', { introduces: true }),
        answer('q1', { via: 'study' }),
        answer('q6', { via: 'check', introduces: true }),
      ],
    });
    expect(later.used).toEqual({ due: 1, new: 1 });
    expect(later.items).toEqual([
      { questionId: 'q2', status: 'due' },
      { questionId: 'q3', status: 'due' },
      { questionId: 'q0', status: 'retry' },
    ]);
    expect(later.held).toEqual({ due: 1, new: 2 });
  });

  it('asks in the order of falling retrievability where there is a backlog', () => {
    const memories = new Map([
      ['steady', memory(-1, 50)],
      ['shaky', memory(-1, 1)],
      ['middling', memory(-1, 5)],
    ]);
    const cards = [...memories.keys()].map((id) => card(id));
    const withPlaces = (reviewsPerDay: number) =>
      idsOf({ cards, memories, settings: { ...settings, reviewsPerDay } });
    expect(withPlaces(3)).toEqual(['shaky', 'middling', 'steady']);
    expect(withPlaces(2)).toEqual(['steady', 'middling']);
    expect(withPlaces(0)).toEqual([]);
  });

  it('interleaves topics, if need be with a new one between due ones', () => {
    const of = (id: string, order: number, topic: string) => ({ ...card(id, order), topic });
    const cards = [of('due 1', 0, 'A'), of('due 2', 1, 'A'), of('new A', 2, 'A'), of('new B', 3, 'B')];
    const memories = new Map([
      ['due 1', memory(-1)],
      ['due 2', memory(-1)],
    ]);
    expect(idsOf({ cards, memories })).toEqual(['due 1', 'new B', 'due 2', 'new A']);
  });

  it('asks nothing that was set aside, not even again', () => {
    const cards = ['due', 'new', 'missed', 'kept'].map((id, i) => card(id, i));
    const memories = new Map([
      ['due', memory(-1)],
      ['missed', memory(1)],
    ]);
    const aside = new Set(['due', 'new', 'missed']);
    const answeredToday = [answer('missed', { rating: 'again' })];
    expect(idsOf({ cards, memories, answeredToday, aside })).toEqual(['kept']);
  });
});

describe('new questions of a chapter that builds on others', () => {
  const of = (id: string, order: number, chapter: string, ...prerequisites: string[]) => ({
    ...card(id, order),
    chapter,
    prerequisites,
  });
  const first = [of('a1', 0, 'a'), of('a2', 1, 'a')];
  const second = [of('b1', 2, 'b', 'a'), of('b2', 3, 'b', 'a')];
  const free = of('c1', 4, 'c');
  const cards = [...second, free, ...first];
  const freshIds = (more: Partial<QueueInput> = {}, newPerDay = 10) =>
    idsOf({ cards, settings: { ...settings, newPerDay }, ...more });

  it('wait until all of those are introduced; chapters beside them do not', () => {
    expect(freshIds()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
    expect(freshIds({}, 1)).toEqual(['a1']);
    const sameLine = [...second, free, ...first.map((one) => ({ ...one, source: ['line'] }))];
    expect(freshIds({ cards: sameLine }, 2)).toEqual(['a1', 'c1']);
    const memories = new Map([['a1', memory(5)]]);
    const answeredToday = [answer('a1', { introduces: true })];
    expect(freshIds({ cards: sameLine, memories, answeredToday }, 2)).toEqual(['c1']);
    // Where the day has more places than lines, the rest of what is built on comes before what builds on it.
    expect(freshIds({ cards: sameLine }, 3)).toEqual(['a1', 'c1', 'a2']);
    expect(freshIds({ cards: sameLine })).toEqual(['a1', 'c1', 'a2', 'b1', 'b2']);
    expect(freshIds({ cards: sameLine, memories })).toEqual(['a2', 'b1', 'b2', 'c1']);
  });

  it('do not wait for those that were set aside', () => {
    expect(freshIds({ aside: new Set(['a1', 'a2']) })).toEqual(['b1', 'b2', 'c1']);
  });

  it('never come before one of them, whatever the limits, lines and what is known', () => {
    const anyCard = fc.record({
      chapter: fc.constantFrom('a', 'b', 'c', 'd'),
      source: fc.subarray(['v', 'w', 'x', 'y', 'z'], { minLength: 1, maxLength: 2 }),
      known: fc.boolean(),
      aside: fc.boolean(),
    });
    const before: Record<string, string[]> = { a: [], b: ['a'], c: ['a', 'b'], d: [] };
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 20 }), fc.nat(8), (drawn, newPerDay) => {
        const places = drawn.toSorted((one, two) => one.chapter.localeCompare(two.chapter));
        const all = places.map(({ chapter, source }, i) => ({
          ...of(`q${i}`, i, chapter, ...(before[chapter] ?? [])),
          source,
        }));
        const memories = new Map(places.flatMap(({ known }, i) => (known ? [[`q${i}`, memory(3)]] : [])));
        const aside = new Set(places.flatMap((one, i) => (one.aside ? [`q${i}`] : [])));
        const ids = freshIds({ cards: all, memories, aside }, newPerDay);
        for (const [place, id] of ids.entries()) {
          const needs = all.find(({ questionId }) => questionId === id)?.prerequisites ?? [];
          const missing = all.filter(
            ({ questionId, chapter }) =>
              needs.includes(chapter) &&
              !memories.has(questionId) &&
              !aside.has(questionId) &&
              !ids.slice(0, place).includes(questionId),
          );
          expect(missing).toEqual([]);
        }
      }),
    );
  });
});
