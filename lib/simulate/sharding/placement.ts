/** Ways to find the node of a key. */
export const SHARDING_MODES = ['modulo', 'ring', 'slots', 'range'] as const;
export type ShardingMode = (typeof SHARDING_MODES)[number];

/** The nodes of all keys before and after the number of nodes changes, by the key's number. */
export interface Placement {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** How many keys have another node afterwards. */
export function countMoved({ before, after }: Placement): number {
  let moved = 0;
  for (let key = 0; key < before.length; key++) if (before[key] !== after[key]) moved += 1;
  return moved;
}

/** Keys on each of so many nodes. */
export function loadsOf(owners: Uint8Array, nodes: number): Uint32Array {
  const loads = new Uint32Array(nodes);
  for (const owner of owners) loads[owner] = (loads[owner] ?? 0) + 1;
  return loads;
}

/** The fullest node over the mean of all: 1 where all are alike. */
export const maxToMean = (owners: Uint8Array, nodes: number): number =>
  (Math.max(...loadsOf(owners, nodes)) * nodes) / owners.length;
