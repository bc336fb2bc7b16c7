import { createEmptyCard, fsrs, type Grade, Rating as LibraryRating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { nextMemory, retrievability } from './fsrs';
import type { Memory, Rating } from './memory';

/**
 * Published figures, copied from open-spaced-repetition/ts-fsrs: `FSRS-6.test.ts`, `algorithm.test.ts` and
 * `impl/long-term_scheduler.test.ts` under `packages/fsrs/__tests__/`.
 */

const settings = { timeZone: 'UTC', desiredRetention: 0.9 };
const GRADES: Record<string, Grade> = {
  A: LibraryRating.Again,
  H: LibraryRating.Hard,
  G: LibraryRating.Good,
  E: LibraryRating.Easy,
};
const START = new Date('2022-12-29T12:30:00Z');

/** Answers each time when it is due; the letters are the ratings. */
function intervalsOf(parameters: Parameters<typeof fsrs>[0], ratings: string): number[] {
  const scheduler = fsrs(parameters);
  let card = createEmptyCard(START);
  return [...ratings].map((letter) => {
    card = scheduler.next(card, card.due, GRADES[letter] ?? LibraryRating.Again).card;
    return card.scheduled_days;
  });
}

describe('the pinned library gives the published intervals', () => {
  it('of FSRS-6 with its default parameters', () => {
    expect(intervalsOf({}, 'GGGGGGAAGGGGG')).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  const w = [
    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904,
    0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
  ];
  it.each([
    ['GGGGGGAAGGGGG', [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773]],
    ['AHGEAHGE', [1, 2, 6, 41, 4, 7, 21, 133]],
    ['HGEAHGEA', [2, 7, 54, 5, 8, 26, 171, 8]],
    ['GEAHGEAH', [3, 33, 4, 7, 26, 193, 9, 14]],
    ['EAHGEAHG', [15, 3, 6, 27, 240, 10, 17, 60]],
  ])('of the long-term scheduler for %s', (ratings, intervals) => {
    expect(intervalsOf({ w, enable_short_term: false }, ratings)).toEqual(intervals);
  });
});

describe('our wrapper, fuzz off, gives the published figures', () => {
  it.each<[Rating, number, number]>([
    ['again', 0.212, 6.4133],
    ['hard', 1.2931, 5.11217071],
    ['good', 2.3065, 2.11810397],
    ['easy', 8.2956, 1],
  ])('of a first answer rated %s', (rating, stability, difficulty) => {
    expect(nextMemory(null, rating, START, settings, 'ideal')).toMatchObject({ stability, difficulty });
  });

  it('of the long-term memory state after Again and five times Good', () => {
    const gapsInDays = [0, 0, 1, 3, 8, 21];
    let at = START.getTime();
    let memory: Memory | null = null;
    for (const [index, gap] of gapsInDays.entries()) {
      at += gap * 86_400_000;
      memory = nextMemory(memory, index === 0 ? 'again' : 'good', new Date(at), settings, 'ideal');
    }
    expect(memory?.stability).toBeCloseTo(53.335106, 4);
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it.each([
    [0, 1],
    [1, 0.9],
    [2, 0.84588465],
    [3, 0.8093881],
  ])('of the chance of recall after %i days at a stability of 1', (days, chance) => {
    const memory = { ...nextMemory(null, 'good', START, settings, { seed: '' }), stability: 1 };
    const at = new Date(START.getTime() + days * 86_400_000);
    expect(retrievability(memory, at, settings)).toBe(chance);
  });

  it('of the long-term scheduler, step by step, with the parameters we use', () => {
    const library = intervalsOf({ enable_short_term: false }, 'GGHGAGEG');
    const ratings: readonly Rating[] = ['good', 'good', 'hard', 'good', 'again', 'good', 'easy', 'good'];
    let memory: Memory | null = null;
    const ours = ratings.map((rating) => {
      memory = nextMemory(memory, rating, memory?.dueAt ?? START, settings, 'ideal');
      return memory.intervalDays;
    });
    expect(ours).toEqual(library);
  });
});
