import { describe, expect, it } from 'vitest';
import { optionOrder } from '../layout';
import type { WholeQuestion } from '../question-schema';
import { seedsOf } from '../questions.fixture';
import { wholeQuestion } from '../whole-question';
import { TEMPLATES } from './template-registry';
import { itemOf } from './templates.fixture';

const SEEDS = 200;
const namesOf = (type: string) => Object.keys(TEMPLATES).filter((name) => TEMPLATES[name]?.type === type);

const drawingsOf = (name: string): readonly WholeQuestion[] => {
  const item = itemOf(name);
  return Array.from({ length: SEEDS }, (_, n) => wholeQuestion(item, seedsOf(n)));
};

/** Two answers that are equally likely stay below it but once in ten thousand runs. */
const MOST_SHARE = 0.65;
const FEWEST_OFFERS = 20;

/** Counts of texts. */
function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

describe.each(namesOf('sc'))('the choice %s', (name) => {
  const drawings = drawingsOf(name).filter((question) => question.type === 'sc');
  const rightTexts = drawings.map(({ options, answer }) => options[answer] ?? '');

  it('offers its right option once', () => {
    for (const { options, answer } of drawings)
      expect(options.filter((option) => option === options[answer])).toHaveLength(1);
  });

  it('has no text that is right whenever it is offered', () => {
    const offered = tally(drawings.flatMap(({ options }) => options));
    for (const [text, times] of tally(rightTexts)) {
      const offers = offered.get(text) ?? 0;
      expect(offers, text).toBeGreaterThan(FEWEST_OFFERS);
      expect(times / offers, text).toBeLessThan(MOST_SHARE);
    }
  });

  it('has its right option at no position more often than chance has', () => {
    const positions = drawings.map((question, n) =>
      optionOrder(question, seedsOf(n)).indexOf(question.answer),
    );
    for (const [position, times] of tally(positions.map(String))) {
      const chance = 1 / (drawings[0]?.options.length ?? Number.NaN);
      // Five standard deviations: one in three million by luck.
      const most = SEEDS * chance + 5 * Math.sqrt(SEEDS * chance * (1 - chance));
      expect(times, position).toBeLessThanOrEqual(most);
    }
  });

  it('is not given away by the longest or the shortest option', () => {
    const at = (pickLength: (...lengths: number[]) => number) =>
      drawings.filter(({ options, answer }) => {
        const lengths = options.map(({ length }) => length);
        const extreme = pickLength(...lengths);
        return (
          options[answer]?.length === extreme && lengths.filter((length) => length === extreme).length === 1
        );
      }).length / SEEDS;
    expect(at(Math.max)).toBeLessThan(MOST_SHARE);
    expect(at(Math.min)).toBeLessThan(MOST_SHARE);
  });
});

describe.each(namesOf('or'))('the order %s', (name) => {
  it('has as many steps each time as its case needs, and no step twice', () => {
    for (const question of drawingsOf(name)) {
      if (question.type !== 'or') throw new Error('no order');
      expect(new Set(question.steps).size).toBe(question.steps.length);
      expect(question.steps.length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe.each(namesOf('ma'))('the matching %s', (name) => {
  const drawings = drawingsOf(name).filter((question) => question.type === 'ma');

  it('has five lefts, three rights at least, and one more that belongs to nothing', () => {
    for (const { pairs, extra } of drawings) {
      const rights = new Set(pairs.map(([, right]) => right));
      expect(new Set(pairs.map(([left]) => left)).size).toBe(5);
      expect(rights.size).toBeGreaterThanOrEqual(3);
      expect(extra.filter((text) => !rights.has(text))).toHaveLength(1);
    }
  });

  it('gives a left the same right every time', () => {
    const rightsOf = new Map<string, Set<string>>();
    for (const { pairs } of drawings)
      for (const [left, right] of pairs)
        rightsOf.set(left, (rightsOf.get(left) ?? new Set<string>()).add(right));
    for (const [left, rights] of rightsOf) expect([left, rights.size]).toEqual([left, 1]);
  });
});
