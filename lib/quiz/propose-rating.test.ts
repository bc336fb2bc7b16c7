import { describe, expect, it } from 'vitest';
import { RATINGS } from '../scheduler/memory';
import { allowedRatings, proposeRating } from './propose-rating';

describe('proposeRating and allowedRatings', () => {
  it.each([
    ['wrong', 'again', ['again']],
    ['almost', 'hard', ['again', 'hard']],
    ['right', 'good', ['hard', 'good', 'easy']],
  ] as const)('%s proposes %s', (verdict, proposed, allowed) => {
    expect(proposeRating(verdict)).toBe(proposed);
    expect(allowedRatings(verdict)).toEqual(allowed);
  });

  it.each(['wrong', 'almost', 'right'] as const)(
    '%s: the proposed one is allowed, and the hardest comes first',
    (verdict) => {
      const allowed = allowedRatings(verdict);
      expect(allowed).toContain(proposeRating(verdict));
      expect(allowed.toSorted((a, b) => RATINGS.indexOf(a) - RATINGS.indexOf(b))).toEqual(allowed);
    },
  );
});
