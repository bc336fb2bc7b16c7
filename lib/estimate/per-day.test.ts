import { expect, it } from 'vitest';
import { MENTAL_SECONDS_PER_DAY, meanBitsPerSecond, meanPerSecond, SECONDS_PER_DAY } from './per-day';

it.each([
  [1e6, 11.574074],
  [100e6, 1157.407407],
  [300e6, 3472.222222],
])('%d a day are %d a second', (perDay, perSecond) => {
  expect(meanPerSecond(perDay)).toBeCloseTo(perSecond, 5);
});

it.each([
  [1e12, 92.592593e6],
  [30e12, 2.7777778e9],
])('%d bytes a day need %d bit/s', (bytesPerDay, bits) => {
  expect(meanBitsPerSecond(bytesPerDay) / bits).toBeCloseTo(1, 7);
});

it('is 13.6 % too small with the round day', () => {
  const round = meanPerSecond(300e6, MENTAL_SECONDS_PER_DAY);
  expect(round).toBe(3000);
  expect(1 - round / meanPerSecond(300e6)).toBeCloseTo(0.136, 10);
  expect(SECONDS_PER_DAY / MENTAL_SECONDS_PER_DAY).toBe(0.864);
});
