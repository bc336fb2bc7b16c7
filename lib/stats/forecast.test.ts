import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Memory } from '../scheduler/memory';
import { startOfStudyDay, studyDayOf } from '../scheduler/study-day';
import { FORECAST_DAYS, forecastOf } from './forecast';
import { difficultyBins, stabilityBins } from './histogram';

const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };
const NOW = new Date('2026-03-04T03:00:00Z');
const today = studyDayOf(NOW, settings.timeZone);

const memory = (inDays: number, changes: Partial<Memory> = {}): Memory => ({
  stability: 10,
  difficulty: 5,
  intervalDays: 10,
  dueAt: startOfStudyDay(today + inDays, settings.timeZone),
  lastReviewedAt: NOW,
  reps: 1,
  lapses: 0,
  ...changes,
});

it('forecastOf counts what has waited with today, and what is beyond the month apart', () => {
  const memories = [-9, 0, 0, 1, 29, 30, 400].map((inDays) => memory(inDays));
  const { due, overdue, later, perDay } = forecastOf(memories, NOW, settings);
  expect(due.slice(0, 3)).toEqual([3, 1, 0]);
  expect([due[29], overdue, later]).toEqual([1, 1, 2]);
  expect(perDay).toBeCloseTo(0.7, 9);
});

it('forecastOf loses no memory', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 })), (days) => {
      const { due, later } = forecastOf(
        days.map((inDays) => memory(inDays)),
        NOW,
        settings,
      );
      expect(due).toHaveLength(FORECAST_DAYS);
      expect(due.reduce((sum, count) => sum + count, later)).toBe(days.length);
    }),
  );
});

it('histograms hold every memory once, at the ends of the scales too', () => {
  const ends = [
    { stability: 0.001, difficulty: 1 },
    { stability: 21, difficulty: 10 },
    { stability: 36_500, difficulty: 9.99 },
  ];
  const memories = ends.map((end) => memory(1, end));
  expect(stabilityBins(memories).map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 0, 0, 1]);
  expect(difficultyBins(memories).map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 2]);
});
