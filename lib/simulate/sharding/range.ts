import type { Placement } from './placement';

function owners(keys: number, nodes: number): Uint8Array {
  const placed = new Uint8Array(keys);
  for (let key = 0; key < keys; key++) placed[key] = Math.floor((key * nodes) / keys);
  return placed;
}

/** Keys in the order of their numbers, cut into equal ranges; with other nodes all bounds are drawn anew. */
export const placeByRange = (keys: number, n: number, m: number): Placement => ({
  before: owners(keys, n),
  after: owners(keys, m),
});

/** What is outside the part that the i-th ranges of both cuts share. From n to n + 1 it is always a half. */
export function rangeMoveShare(n: number, m: number): number {
  let kept = 0;
  for (let i = 0; i < Math.min(n, m); i++)
    kept += Math.max(0, Math.min((i + 1) / n, (i + 1) / m) - Math.max(i / n, i / m));
  return Math.max(0, 1 - kept);
}
