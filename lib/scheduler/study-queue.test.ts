import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, LearnedMemory, TodaysAnswer } from './card';
import { buildStudy, type StudyInput, type StudyScope } from './study-queue';

const now = new Date('2026-03-10T12:00:00+09:00');
const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };

const memory = (dueInDays: number, stability = 5): LearnedMemory => ({
  revision: 1,
  stability,
  difficulty: 5,
  intervalDays: 5,
  dueAt: new Date(now.getTime() + dueInDays * 86_400_000),
  lastReviewedAt: new Date(now.getTime() + (dueInDays - 5) * 86_400_000),
  reps: 1,
  lapses: 0,
});

const anyCard = fc.record({
  chapter: fc.constantFrom('a', 'b'),
  topic: fc.constantFrom('T1', 'T2', 'T3'),
  state: fc.constantFrom('new', 'due', 'later', 'missed', 'right'),
  isAside: fc.boolean(),
});
const anyScope = fc.constantFrom<StudyScope>(
  { kind: 'chapter', slug: 'a' },
  { kind: 'topic', topic: 'T2' },
  { kind: 'ahead', until: new Date(now.getTime() + 3 * 86_400_000) },
  { kind: 'missed', questionIds: new Set(['q0', 'q2', 'q4']) },
  { kind: 'all' },
);

function inputOf(drawn: readonly (typeof anyCard extends fc.Arbitrary<infer T> ? T : never)[]) {
  const cards: Card[] = drawn.map(({ chapter, topic }, i) => ({
    questionId: `q${i}`,
    revision: 1,
    order: i,
    source: [`line ${i}`],
    topic,
    chapter,
    prerequisites: chapter === 'b' ? ['a'] : [],
  }));
  const memories = new Map(
    drawn.flatMap(({ state }, i) => (state === 'new' ? [] : [[`q${i}`, memory(state === 'due' ? -1 : 2)]])),
  );
  const answeredToday: TodaysAnswer[] = drawn.flatMap(({ state }, i) =>
    state === 'missed' || state === 'right'
      ? [
          {
            questionId: `q${i}`,
            rating: state === 'missed' ? 'again' : 'good',
            via: 'review',
            introduces: false,
          },
        ]
      : [],
  );
  const aside = new Set(drawn.flatMap(({ isAside }, i) => (isAside ? [`q${i}`] : [])));
  return { cards, memories, answeredToday, aside, settings, now };
}

describe('buildStudy', () => {
  it('asks each question of its scope once, and nothing beside it or set aside', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 20 }), anyScope, fc.boolean(), (drawn, scope, isCram) => {
        const input: StudyInput = { ...inputOf(drawn), scope, isCram };
        const ids = buildStudy(input).map(({ questionId }) => questionId);
        expect(new Set(ids).size).toBe(ids.length);
        const expected = input.cards.filter(({ questionId, chapter, topic }, i) => {
          const state = drawn[i]?.state;
          if (input.aside.has(questionId) || (!isCram && state === 'right')) return false;
          if (scope.kind === 'chapter') return chapter === scope.slug;
          if (scope.kind === 'topic') return topic === scope.topic;
          if (scope.kind === 'missed') return scope.questionIds.has(questionId);
          return scope.kind === 'all' || !['new', 'due'].includes(state ?? '');
        });
        expect(new Set(ids)).toEqual(new Set(expected.map(({ questionId }) => questionId)));
      }),
    );
  });

  it('names each as it stands, and a crammed one so whatever it is', () => {
    const states = ['new', 'due', 'later', 'missed'] as const;
    const input = inputOf(
      states.map((state, i) => ({ chapter: 'a', topic: `T${i}`, state, isAside: false }) as never),
    );
    const statuses = (isCram: boolean) =>
      buildStudy({ ...input, scope: { kind: 'all' }, isCram }).map(
        ({ questionId, status }) => `${questionId} ${status}`,
      );
    expect(statuses(false)).toEqual(['q1 due', 'q0 new', 'q2 ahead', 'q3 retry']);
    expect(statuses(true).every((text) => text.endsWith('cram'))).toBe(true);
  });

  it('asks a question whose meaning changed as a due one, though it was answered today', () => {
    const input = inputOf([{ chapter: 'a', topic: 'T1', state: 'right', isAside: false }]);
    const cards = input.cards.map((card) => ({ ...card, revision: 2 }));
    expect(buildStudy({ ...input, cards, scope: { kind: 'all' }, isCram: false })).toEqual([
      { questionId: 'q0', status: 'due' },
    ]);
  });
});
