/** Seeded, repeatable chance. Nothing here is secret or cryptographic; secrets go into the seed. */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Tommy Ettinger's mulberry32: 32 bits of state, one number a call. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PRIME = 0x01000193;
const encoder = new TextEncoder();

/** FNV-1a (32 bit, over UTF-8). The encoder is called where a letter is more than one byte: it costs more than the hash. */
function fnv1a(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) {
      for (const byte of encoder.encode(text.slice(i))) h = Math.imul(h ^ byte, PRIME);
      return h;
    }
    h = Math.imul(h ^ code, PRIME);
  }
  return h;
}

/** FNV-1a and murmur3's fmix32 behind it, as a whole number in [0, 2^32). */
export function hash32(text: string): number {
  let h = fnv1a(text);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The random source that belongs to a seed text. */
export const randomFrom = (seed: string): Random => mulberry32(hash32(seed));

/** One of the items, each equally likely. Throws on an empty list: that is a bug of the caller. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('pick from an empty list');
  return item;
}

/** A shuffled list of 0…length−1 (Fisher–Yates): `permutation[position]` is the original index. */
export function permutation(length: number, random: Random): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
