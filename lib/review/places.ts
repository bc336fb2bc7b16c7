import { RATINGS } from '../scheduler/memory';
import type { Places } from '../scheduler/place-ratings';

/** As they are kept with the answer. */
export const writePlaces = (places: Places): string => JSON.stringify(places);

/** Throws on what nobody of ours wrote. Checked by hand, for a fold reads one of every answer. */
export function readPlaces(text: string): Places {
  const places: unknown = JSON.parse(text);
  if (!isPlaces(places)) throw new Error(`no places of ratings: ${text}`);
  return places;
}

const isPlaces = (value: unknown): value is Places =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([rating, place]) => RATINGS.some((known) => known === rating) && typeof place === 'number' && place >= 0,
  );
