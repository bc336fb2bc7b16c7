import { expect, it } from 'vitest';
import { timeLandmarks, timeTicks } from './time-ticks';

it.each([
  [80, [0, 20, 40, 60, 80]],
  [0.8, [0, 0.2, 0.4, 0.6, 0.8]],
  [10_000, [0, 3600, 7200]],
  [600, [0, 120, 240, 360, 480, 600]],
])('%d seconds have round ticks', (end, expected) => {
  const ticks = timeTicks(end, end === 10_000 ? 2 : 4);
  expect(ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(expected);
});

it('marks a logarithmic axis with what people know', () => {
  expect(timeLandmarks(0.5, 4000)).toEqual([1, 60, 3600]);
});
