import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMemory, retrievability } from './fsrs';
import { type Memory, RATINGS, type Rating, type ScheduleSettings } from './memory';
import { startOfStudyDay, studyDayOf } from './study-day';

const settings: ScheduleSettings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };
const noon = (day: number) => new Date(Date.UTC(2026, 2, day, 3));

describe('nextMemory', () => {
  it('is due at 04:00 of the study day that lies the interval ahead', () => {
    const memory = nextMemory(null, 'easy', new Date('2026-03-10T23:00:00+09:00'), settings, 'ideal');
    expect(memory.intervalDays).toBe(8);
    expect(memory.dueAt).toEqual(new Date('2026-03-18T04:00:00+09:00'));
  });

  it('counts an answer before 04:00 to the day before', () => {
    const memory = nextMemory(null, 'easy', new Date('2026-03-11T03:59:00+09:00'), settings, 'ideal');
    expect(memory.dueAt).toEqual(new Date('2026-03-18T04:00:00+09:00'));
  });

  it('gives the same at 08:50 and at 09:10, between which the UTC date changes', () => {
    const first = nextMemory(null, 'good', noon(1), settings, { seed: 's' });
    const [early, late] = ['08:50', '09:10'].map((time) =>
      nextMemory(first, 'good', new Date(`2026-03-04T${time}:00+09:00`), settings, { seed: 's' }),
    );
    expect({ ...early, lastReviewedAt: 0 }).toEqual({ ...late, lastReviewedAt: 0 });
  });

  it('counts what was forgotten after having been known, and not a first miss', () => {
    const missed = nextMemory(null, 'again', noon(1), settings, { seed: 's' });
    const known = nextMemory(missed, 'good', noon(2), settings, { seed: 's' });
    const forgotten = nextMemory(known, 'again', noon(5), settings, { seed: 's' });
    expect([missed, known, forgotten].map((m) => [m.reps, m.lapses])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
  });

  it('fuzzes by the seed alone: different seeds spread, the same seed repeats', () => {
    const known = nextMemory(null, 'easy', noon(1), settings, 'ideal');
    const intervals = (seeds: readonly string[]) =>
      seeds.map((seed) => nextMemory(known, 'good', noon(9), settings, { seed: seed }).intervalDays);
    const seeds = Array.from({ length: 50 }, (_, i) => `seed ${i}`);
    expect(intervals(seeds)).toEqual(intervals(seeds));
    expect(new Set(intervals(seeds)).size).toBeGreaterThan(4);
  });

  const history = fc.array(
    fc.record({ rating: fc.constantFrom(...RATINGS), gapDays: fc.integer({ min: 1, max: 90 }) }),
    { minLength: 1, maxLength: 20 },
  );
  const replay = (answers: readonly { rating: Rating; gapDays: number }[]) => {
    let memory: Memory | null = null;
    let day = 1;
    for (const { rating, gapDays } of answers) {
      day += gapDays;
      memory = nextMemory(memory, rating, noon(day), settings, { seed: `answer ${day}` });
    }
    return memory;
  };

  it('is always due after the day of the answer, at the start of a study day, in FSRS bounds', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const memory = replay(answers);
        if (!memory) throw new Error('an answer leaves a memory');
        const dueDay = studyDayOf(memory.dueAt, settings.timeZone);
        expect(dueDay - studyDayOf(memory.lastReviewedAt, settings.timeZone)).toBe(memory.intervalDays);
        expect(memory.intervalDays).toBeGreaterThanOrEqual(1);
        expect(startOfStudyDay(dueDay, settings.timeZone)).toEqual(memory.dueAt);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
        expect(memory.stability).toBeGreaterThan(0);
      }),
    );
  });

  it('puts a better rating further away', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 90 }), (answers, gapDays) => {
        const memory = replay(answers);
        const at = new Date(Number(memory?.lastReviewedAt) + gapDays * 86_400_000);
        const due = RATINGS.map((rating) =>
          Number(nextMemory(memory, rating, at, settings, { seed: 's' }).dueAt),
        );
        expect(due).toEqual([...due].sort((a, b) => a - b));
        expect(new Set(due.slice(1)).size).toBe(3);
      }),
    );
  });
});

describe('retrievability', () => {
  it('falls from 1 on the day itself to the desired retention when it is due', () => {
    const memory = nextMemory(null, 'easy', noon(1), settings, 'ideal');
    expect(retrievability(memory, noon(1), settings)).toBe(1);
    expect(retrievability(memory, memory.dueAt, settings)).toBeCloseTo(0.9, 2);
    expect(retrievability(memory, noon(60), settings)).toBeLessThan(0.8);
  });

  it('is 1 where the clock has run backwards', () => {
    const memory = nextMemory(null, 'good', noon(9), settings, { seed: 's' });
    expect(retrievability(memory, noon(1), settings)).toBe(1);
  });
});
