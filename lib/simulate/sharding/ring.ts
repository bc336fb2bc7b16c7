import { hash32 } from '../../random';
import type { Placement } from './placement';

/** Points of nodes on a ring of 2^32 places, rising. */
export interface Ring {
  readonly places: Uint32Array;
  readonly nodes: Uint8Array;
}

export const RING_PLACES = 2 ** 32;

/** A node's number fits beside a place into a number that is still exact. */
const NODE_ROOM = 256;

/** `vnodes` points of each node, at h("node-i#j"); `tell` hears the part of the nodes that is done. */
export function makeRing(nodes: number, vnodes: number, tell?: (progress: number) => void): Ring {
  const points = new Float64Array(nodes * vnodes);
  for (let node = 0; node < nodes; node++) {
    for (let j = 0; j < vnodes; j++)
      points[node * vnodes + j] = hash32(`node-${node}#${j}`) * NODE_ROOM + node;
    tell?.((node + 1) / nodes);
  }
  points.sort();
  return {
    places: Uint32Array.from(points, (point) => Math.floor(point / NODE_ROOM)),
    nodes: Uint8Array.from(points, (point) => point % NODE_ROOM),
  };
}

/** The same ring with the first `count` nodes alone. */
export function withNodes({ places, nodes }: Ring, count: number): Ring {
  return {
    places: places.filter((_, i) => (nodes[i] ?? 0) < count),
    nodes: nodes.filter((node) => node < count),
  };
}

/** The node of the first point at or after a place, going on at the start behind the last. */
export function ownerOnRing({ places, nodes }: Ring, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) >= place) high = middle;
    else low = middle + 1;
  }
  return nodes[low === places.length ? 0 : low] ?? 0;
}

/** The part of the ring that has another owner afterwards; one of the rings holds all points of the other. */
export function movedCircle(before: Ring, after: Ring): number {
  const { places } = before.places.length > after.places.length ? before : after;
  let moved = 0;
  let last = (places.at(-1) ?? 0) - RING_PLACES;
  for (const place of places) {
    if (ownerOnRing(before, place) !== ownerOnRing(after, place)) moved += place - last;
    last = place;
  }
  return moved / RING_PLACES;
}

/** Consistent hashing (Karger and others, STOC 1997). */
export const placeOnRing = (hashes: Uint32Array, before: Ring, after: Ring): Placement => ({
  before: Uint8Array.from(hashes, (hash) => ownerOnRing(before, hash)),
  after: Uint8Array.from(hashes, (hash) => ownerOnRing(after, hash)),
});

/** |m − n| ÷ max(n, m): what new nodes get, or what gone ones had. The least that keeps the nodes even. */
export const ringMoveShare = (n: number, m: number): number => Math.abs(m - n) / Math.max(n, m);
