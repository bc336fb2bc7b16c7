import { expect, it } from 'vitest';
import { cumulativeStorage } from './cumulative-storage';

const twitter = { mediaBytesPerDay: 30e12, textBytesPerDay: 61.2e9, years: 5, replicas: 1 };

it('runs from nothing to the total', () => {
  const points = cumulativeStorage(twitter);
  expect(points).toHaveLength(21);
  expect(points[0]).toEqual({ years: 0, mediaBytes: 0, textBytes: 0, totalBytes: 0 });
  expect(points.at(-1)?.years).toBe(5);
  expect(points.at(-1)?.mediaBytes).toBe(54.75e15);
  expect(points.at(-1)?.totalBytes).toBeCloseTo(54.86169e15, -6);
});

it('always rises, and each point is the sum of its parts', () => {
  const points = cumulativeStorage({ ...twitter, replicas: 3 }, 12);
  points.forEach((point, i) => {
    expect(point.totalBytes).toBe(point.mediaBytes + point.textBytes);
    expect(point.totalBytes).toBeGreaterThan(points[i - 1]?.totalBytes ?? -1);
  });
});

it('ends at the end of a time that its steps do not divide', () => {
  expect(cumulativeStorage({ ...twitter, years: 1.1 }, 4).map(({ years }) => years)).toEqual([
    0, 0.25, 0.5, 0.75, 1, 1.1,
  ]);
});
