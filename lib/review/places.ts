import { z } from 'zod';
import { RATINGS } from '../scheduler/memory';
import type { Places } from '../scheduler/place-ratings';

const placesSchema = z.partialRecord(z.enum(RATINGS), z.number().min(0));

/** As they are kept with the answer. */
export const writePlaces = (places: Places): string => JSON.stringify(places);

/** Throws on what nobody of ours wrote. */
export function readPlaces(text: string): Places {
  const read = placesSchema.parse(JSON.parse(text));
  // Without keys that say undefined, as exact optional properties want it.
  return Object.fromEntries(Object.entries(read).filter(([, place]) => place !== undefined));
}
