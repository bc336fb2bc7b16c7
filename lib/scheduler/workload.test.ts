import { describe, expect, it } from 'vitest';
import type { Memory } from './memory';
import { estimateWorkload, RETENTIONS, WORKLOAD_DAYS } from './workload';

const now = new Date('2026-03-10T12:00:00+09:00');
const memory = (stability: number, daysAgo = 0): Memory => ({
  stability,
  difficulty: 5,
  intervalDays: 1,
  dueAt: now,
  lastReviewedAt: new Date(now.getTime() - daysAgo * 86_400_000),
  reps: 3,
  lapses: 0,
});
const work = (memories: readonly Memory[], unlearned = 0, newPerDay = 10) =>
  estimateWorkload({ memories, unlearned, newPerDay, timeZone: 'Asia/Seoul', now }).map(
    (cost) => cost.answersPerDay,
  );
const many = (count: number) => Array.from({ length: count }, (_, i) => memory(5 + (i % 40), i % 5));

describe('estimateWorkload', () => {
  it('goes from 80 % to 97 % in hundredths', () => {
    expect([RETENTIONS[0], RETENTIONS.at(-1), RETENTIONS.length]).toEqual([0.8, 0.97, 18]);
    expect(work([])).toEqual(RETENTIONS.map(() => 0));
  });

  it('is more for a higher retention, by much at the end', () => {
    const costs = work(many(100));
    for (const step of [3, 6, 9, 12, 15]) expect(costs[step]).toBeGreaterThan(costs[step - 3] ?? 0);
    expect(costs.at(-1)).toBeGreaterThan(3 * (costs[0] ?? 0));
  });

  it('knows what is not due within the days, and what is overdue', () => {
    expect(work([memory(100_000)])).toEqual(RETENTIONS.map(() => 0));
    for (const answersPerDay of work([memory(2, 50)]))
      expect(answersPerDay * WORKLOAD_DAYS).toBeGreaterThanOrEqual(1);
  });

  it('counts new questions by the day on which they come', () => {
    const [slow, fast, all] = [work([], 900, 1), work([], 900, 10), work([], 20, 200)].map(
      (costs) => costs[10] ?? 0,
    );
    expect(slow).toBeGreaterThan(1);
    expect(fast).toBeGreaterThan(7 * (slow ?? 0));
    expect(all).toBeGreaterThan(20 / WORKLOAD_DAYS);
    expect(work([], 900, 0)).toEqual(RETENTIONS.map(() => 0));
  });

  it('gives the same again, and a sample of many memories tells about what all would', () => {
    expect(work(many(700))).toEqual(work(many(700)));
    const [some, more] = [work(many(150))[10] ?? 0, work(many(1500))[10] ?? 0];
    expect(more / some).toBeGreaterThan(9);
    expect(more / some).toBeLessThan(11);
  });
});
