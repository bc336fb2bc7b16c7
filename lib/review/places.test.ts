import { expect, it } from 'vitest';
import { readPlaces, writePlaces } from './places';

it('reads places as they were written', () => {
  const places = { hard: 0.1, good: 0.5, easy: 1.25 };
  expect(readPlaces(writePlaces(places))).toEqual(places);
});

it.each(['null', '[1]', '{"good":"0.5"}', '{"good":-1}', '{"better":0.5}', 'no JSON'])(
  'throws on %s',
  (text) => {
    expect(() => readPlaces(text)).toThrow();
  },
);
