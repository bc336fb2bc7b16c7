import { expect, it } from 'vitest';
import { nextMemory, retrievability } from '../scheduler/fsrs';
import { bookRecall } from './book-recall';
import { meanRecall, recallByPlace } from './section-recall';

const settings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };
const LEARNED = new Date('2026-03-01T03:00:00Z');
const NOW = new Date('2026-03-11T03:00:00Z');
const memory = nextMemory(null, 'good', LEARNED, settings, { seed: 'a' });
const recall = retrievability(memory, NOW, settings);

const pages = [
  {
    slug: 'cache',
    number: 1,
    title: '캐시',
    sections: [
      { id: 'hit', title: '적중' },
      { id: 'miss', title: '미스' },
    ],
  },
  { slug: 'cache-cdn', number: 2, title: 'CDN', sections: [{ id: 'edge', title: '에지' }] },
];
const questions = [
  { id: 'a', link: 'cache#hit' },
  { id: 'b', link: 'cache#hit' },
  { id: 'c', link: 'cache' },
  { id: 'd', link: 'cache-cdn#edge' },
];

it('bookRecall sums sections and chapters; what was never answered is not remembered', () => {
  const memories = new Map([
    ['a', memory],
    ['c', memory],
  ]);
  const [cache, cdn] = bookRecall(pages, recallByPlace(questions, memories, NOW, settings));
  expect(cache).toMatchObject({ slug: 'cache', number: 1, questions: 3, answered: 2 });
  expect(cache?.known).toBeCloseTo(2 * recall, 9);
  expect(cache?.sections).toEqual([{ id: 'hit', title: '적중', questions: 2, answered: 1, known: recall }]);
  expect(cdn).toMatchObject({ questions: 1, answered: 0, known: 0 });
  expect(meanRecall({ questions: 0, answered: 0, known: 0 })).toBe(0);
});
