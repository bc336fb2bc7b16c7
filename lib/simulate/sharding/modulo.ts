import type { Placement } from './placement';

const owners = (hashes: Uint32Array, nodes: number) => Uint8Array.from(hashes, (hash) => hash % nodes);

/** The rest of the hash divided by the number of nodes. */
export const placeByModulo = (hashes: Uint32Array, n: number, m: number): Placement => ({
  before: owners(hashes, n),
  after: owners(hashes, m),
});

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** 1 − min(n, m) ÷ lcm(n, m): of every lcm(n, m) hashes in a row the first min(n, m) keep their rest. From n to n + 1 it is n ÷ (n + 1). */
export function moduloMoveShare(n: number, m: number): number {
  const leastCommonMultiple = (n * m) / greatestCommonDivisor(n, m);
  return 1 - Math.min(n, m) / leastCommonMultiple;
}
