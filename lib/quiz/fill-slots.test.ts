import { expect, it } from 'vitest';
import { fillSlots, slotNames, unknownParticles } from './fill-slots';

it.each([
  ['하루 {n}건', { n: 54750 }, '하루 54,750건'],
  ['{n|이/가} 오면', { n: 3 }, '3이 오면'],
  ['{n|이/가} 오면', { n: 2 }, '2가 오면'],
  ['{n|으로/로} 나눠', { n: 10 }, '10으로 나눠'],
  ['{p|은/는} 얼마', { p: 'LRU' }, 'LRU는 얼마'],
  ['{none}을 둔다', { n: 1 }, '{none}을 둔다'],
])('%s', (text, values, filled) => {
  expect(fillSlots(text, values)).toBe(filled);
});

it('knows its slots and what is no pair of particles', () => {
  const text = '{a} {b|을/를} {c|은는} {a}';
  expect(slotNames(text)).toEqual(['a', 'b', 'c', 'a']);
  expect(unknownParticles(text)).toEqual(['은는']);
});
