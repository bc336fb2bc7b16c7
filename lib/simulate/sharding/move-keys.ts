import { hash32 } from '../../random';
import { placeByModulo } from './modulo';
import type { Placement, ShardingMode } from './placement';
import { placeByRange } from './range';
import { makeRing, placeOnRing, type Ring, withNodes } from './ring';
import { makeSlotTables, placeInSlots, type SlotTables } from './slots';

export interface MoveSetting {
  /** Nodes before and after. */
  readonly n: number;
  readonly m: number;
  readonly keys: number;
  /** Points of a node on the ring. */
  readonly vnodes: number;
}

export interface KeyMove {
  readonly placements: Readonly<Record<ShardingMode, Placement>>;
  readonly ringBefore: Ring;
  readonly ringAfter: Ring;
  readonly slots: SlotTables;
}

const TELL_EVERY = 1024;
/** About how the time is parted: points of the ring, hashes of the keys, and the rest. */
const AFTER_RING = 0.4;
const AFTER_HASHES = 0.7;

/** h("key-i") of the keys 0 … count − 1. */
function hashKeys(count: number, tell?: (progress: number) => void): Uint32Array {
  const hashes = new Uint32Array(count);
  for (let key = 0; key < count; key++) {
    hashes[key] = hash32(`key-${key}`);
    if (key % TELL_EVERY === 0) tell?.(key / count);
  }
  return hashes;
}

/** Where every key is before and after, in each way; `tell` hears how far it is, from 0 to 1. */
export function moveKeys({ n, m, keys, vnodes }: MoveSetting, tell?: (progress: number) => void): KeyMove {
  const all = makeRing(Math.max(n, m), vnodes, (part) => tell?.(part * AFTER_RING));
  const hashes = hashKeys(keys, (part) => tell?.(AFTER_RING + part * (AFTER_HASHES - AFTER_RING)));
  const ringBefore = withNodes(all, n);
  const ringAfter = withNodes(all, m);
  const slots = makeSlotTables(n, m);
  tell?.(AFTER_HASHES);
  const placements = {
    modulo: placeByModulo(hashes, n, m),
    ring: placeOnRing(hashes, ringBefore, ringAfter),
    slots: placeInSlots(hashes, slots),
    range: placeByRange(keys, n, m),
  };
  tell?.(1);
  return { placements, ringBefore, ringAfter, slots };
}
