import { describe, expect, it } from 'vitest';
import { nextMemory, retrievability } from '../scheduler/fsrs';
import { answerFact } from './answer-fact';

const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };
const noon = (day: number) => new Date(Date.UTC(2026, 2, day, 3));
const learned = nextMemory(null, 'good', noon(1), settings, { seed: 'a' });

const answered = {
  kind: 'sc',
  at: noon(4),
  before: learned,
  moves: true,
  isRight: true,
  isKept: true,
  durationMs: 12_400,
  confidence: 'sure',
} as const;

describe('answerFact', () => {
  it('foretells by the memory that the answer met, on the study day of the zone', () => {
    expect(answerFact(answered, settings)).toEqual({
      day: Math.floor(Date.UTC(2026, 2, 4) / 86_400_000),
      kind: 'sc',
      stage: 'young',
      isRight: true,
      isKept: true,
      durationSeconds: 12,
      confidence: 'sure',
      predicted: retrievability(learned, noon(4), settings),
    });
  });

  it.each([
    ['new', { before: null }],
    ['young', { before: { ...learned, stability: 20.9 } }],
    ['mature', { before: { ...learned, stability: 21 } }],
    ['repeat', { moves: false }],
  ] as const)('calls it %s', (stage, met) => {
    const fact = answerFact({ ...answered, ...met }, settings);
    expect(fact.stage).toBe(stage);
    expect(fact.predicted === null).toBe(stage === 'new' || stage === 'repeat');
  });

  it('counts the night to the day before, and a page left open as five minutes', () => {
    const night = answerFact(
      { ...answered, at: new Date('2026-03-04T18:59:00Z'), durationMs: 3_600_000 },
      settings,
    );
    expect(night.day).toBe(answerFact(answered, settings).day);
    expect(night.durationSeconds).toBe(300);
  });
});
