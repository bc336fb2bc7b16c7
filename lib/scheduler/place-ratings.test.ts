import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMemory } from './fsrs';
import { type Memory, RATINGS } from './memory';
import { placeRatings, rangesOf } from './place-ratings';
import { studyDayOf } from './study-day';
import { EVERY_DAY_NORMAL } from './week-loads';

const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };
const noon = (day: number) => new Date(Date.UTC(2026, 2, day, 3));
const history = fc.array(
  fc.record({ rating: fc.constantFrom(...RATINGS), gapDays: fc.integer({ min: 1, max: 200 }) }),
  { maxLength: 8 },
);

function replay(answers: readonly { rating: (typeof RATINGS)[number]; gapDays: number }[]) {
  let memory: Memory | null = null;
  let day = 1;
  for (const { rating, gapDays } of answers) {
    memory = nextMemory(memory, rating, noon(day), settings, 'ideal');
    day += gapDays;
  }
  return { memory, at: noon(day) };
}

describe('placeRatings', () => {
  it('keeps each rating in its range or one behind the one below, and later than that', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(40), { minLength: 7, maxLength: 7 }), (answers, counts) => {
        const { memory, at } = replay(answers);
        const unplaced = { memory, ratings: RATINGS, at, settings };
        const load = { countOn: (day: number) => counts[day % 7] ?? 0, week: EVERY_DAY_NORMAL };
        const places = placeRatings(unplaced, load);
        const days = RATINGS.map(
          (rating) => nextMemory(memory, rating, at, settings, places[rating] ?? 'ideal').intervalDays,
        );
        for (const [i, [rating, range]] of rangesOf(unplaced).entries()) {
          const below = days[i - 1] ?? 0;
          expect(days[i], rating).toBeGreaterThan(below);
          expect(days[i]).toBeGreaterThanOrEqual(range.firstDays);
          expect(days[i]).toBeLessThanOrEqual(Math.max(range.lastDays, below + 1));
        }
      }),
    );
  });

  it('moves only the day: what is known of the memory stays as the library has it', () => {
    const { memory, at } = replay([
      { rating: 'good', gapDays: 3 },
      { rating: 'good', gapDays: 12 },
    ]);
    const { intervalDays: _, dueAt: __, ...placed } = nextMemory(memory, 'good', at, settings, 0.99);
    expect(nextMemory(memory, 'good', at, settings, 'ideal')).toMatchObject(placed);
  });

  it('goes round a full day and places only what may be given', () => {
    const { memory, at } = replay([
      { rating: 'good', gapDays: 2 },
      { rating: 'good', gapDays: 11 },
    ]);
    const [[, range] = ['good', undefined]] = rangesOf({ memory, ratings: ['good'], at, settings });
    if (!range) throw new Error('good has a range');
    expect(range.lastDays - range.firstDays).toBeGreaterThan(3);
    const today = studyDayOf(at, settings.timeZone);
    const load = {
      countOn: (day: number) => (day === today + range.firstDays + 2 ? 0 : 20),
      week: EVERY_DAY_NORMAL,
    };
    const places = placeRatings({ memory, ratings: ['good'], at, settings }, load);
    expect(Object.keys(places)).toEqual(['good']);
    expect(nextMemory(memory, 'good', at, settings, places.good ?? 0).intervalDays).toBe(range.firstDays + 2);
  });
});
