import type { Placement } from './placement';

/** As many as Redis Cluster has. */
export const SLOTS = 16_384;

/** The node of each slot: neighbours together, the first nodes one more where it does not come out even. */
function evenSlots(nodes: number): Uint8Array {
  const owners = new Uint8Array(SLOTS);
  const floor = Math.floor(SLOTS / nodes);
  const extra = SLOTS % nodes;
  for (let node = 0, from = 0; node < nodes; node++) {
    const to = from + floor + (node < extra ? 1 : 0);
    owners.fill(node, from, to);
    from = to;
  }
  return owners;
}

/** How many slots each node may keep or take, so that all are even and as few as possible move. */
const targetOf = (node: number, nodes: number): number =>
  node >= nodes ? 0 : Math.floor(SLOTS / nodes) + (node < SLOTS % nodes ? 1 : 0);

/** Gives away the last slots of nodes that have too many, to the first that have too few. */
function rebalance(owners: Uint8Array, nodes: number): Uint8Array {
  const counts = new Uint32Array(256);
  for (const node of owners) counts[node] = (counts[node] ?? 0) + 1;
  const after = owners.slice();
  let taker = 0;
  for (let slot = SLOTS - 1; slot >= 0; slot--) {
    const giver = owners[slot] ?? 0;
    if ((counts[giver] ?? 0) <= targetOf(giver, nodes)) continue;
    while ((counts[taker] ?? 0) >= targetOf(taker, nodes)) taker += 1;
    after[slot] = taker;
    counts[giver] = (counts[giver] ?? 0) - 1;
    counts[taker] = (counts[taker] ?? 0) + 1;
  }
  return after;
}

export interface SlotTables {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export function makeSlotTables(n: number, m: number): SlotTables {
  const before = evenSlots(n);
  return { before, after: rebalance(before, m) };
}

/** Slots that change their node: from 4 to 5 nodes the ⌊16,384 ÷ 5⌋ = 3,276 of the new one. */
export const slotsMoved = ({ before, after }: SlotTables): number =>
  before.reduce((moved, node, slot) => moved + (node === after[slot] ? 0 : 1), 0);

/** A key's slot is its hash modulo the number of slots; the table says whose the slot is. */
export const placeInSlots = (hashes: Uint32Array, { before, after }: SlotTables): Placement => ({
  before: Uint8Array.from(hashes, (hash) => before[hash % SLOTS] ?? 0),
  after: Uint8Array.from(hashes, (hash) => after[hash % SLOTS] ?? 0),
});
