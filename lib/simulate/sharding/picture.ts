import type { Placement } from './placement';
import { ownerOnRing, RING_PLACES, type Ring } from './ring';

/** What charts show of a move: few enough numbers to lie in a page. */

const SECTORS = 180;
const STRIP_PARTS = 50;

/** The owner in the middle of each of 180 equal sectors of the ring. */
export const ringSectors = (ring: Ring): number[] =>
  Array.from({ length: SECTORS }, (_, i) =>
    ownerOnRing(ring, Math.floor(((i + 0.5) * RING_PLACES) / SECTORS)),
  );

/** For each of 50 equal parts of the keys, in order of their numbers, how many of a hundred move. */
export function movedStrip({ before, after }: Placement): number[] {
  const parts = Math.min(STRIP_PARTS, before.length);
  return Array.from({ length: parts }, (_, i) => {
    const from = Math.floor((i * before.length) / parts);
    const to = Math.floor(((i + 1) * before.length) / parts);
    let moved = 0;
    for (let key = from; key < to; key++) if (before[key] !== after[key]) moved += 1;
    return Math.round((100 * moved) / (to - from));
  });
}
